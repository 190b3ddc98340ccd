import type { own as en } from '../en/own'

export const own: typeof en = {
  partners: {
    title: 'Relations avec les partenaires',
    lead: 'Les partenaires qui vous vendent des services et vous aident, et les droits de chacun dans votre locataire. Vous pouvez les reprendre à tout moment.',
    caption: 'Vos partenaires',
    partner: 'Partenaire',
    since: 'Depuis le',
    rights: 'Droits',
    roles: 'Rôles dans votre annuaire',
    support: 'Qui vous aide',
    actions: 'Actions',
    granted: 'Accordés',
    withdrawn: 'Retirés le {date, date, medium}',
    withdrawnTip: 'Retirés par {by}. La relation demeure.',
    notGranted: 'Non accordés',
    delegated:
      'Administrateur général pour ses agents d’administration, administrateur du support technique pour ses agents du support technique',
    owner: 'Propriétaire du locataire (Azure)',
    noRoles: 'Aucun',
    withdraw: 'Retirer les droits',
    nothing: 'Il n’y a rien à retirer : {partner} n’a pas de privilèges d’administrateur délégué.',
    done: '{partner} n’a plus de privilèges d’administrateur délégué dans votre locataire.',
    emptyTitle: 'Pas encore de partenaire',
    emptyBody:
      'Un partenaire qui souhaite travailler avec vous vous envoie un lien. Votre administrateur général l’ouvre, lit ce qu’il accorde, et accepte.',
    dialog: {
      title: 'Retirer les privilèges d’administrateur délégué de {partner} ?',
      at: 'L’effet est immédiat, dès le prochain clic de quiconque y travaille.',
      access:
        '{partner} ne peut plus gérer vos utilisateurs, vos licences et vos abonnements, ni voir votre adresse et votre contact.',
      accessProvider:
        '{partner} ne peut plus gérer vos utilisateurs et vos licences, ni remplacer un mot de passe d’administrateur perdu. Il continue de vous vendre des services et de vous facturer.',
      reaches:
        '{count, plural, =0 {Vous n’avez aujourd’hui aucun abonnement qu’il pouvait modifier.} one {Vous avez un abonnement qu’il pouvait modifier jusqu’ici.} other {Vous avez # abonnements qu’il pouvait modifier jusqu’ici.}}',
      stays: 'La relation demeure : ce que vous avez acheté continue, avec les mêmes factures.',
      supports:
        '{count, plural, =0 {Il n’est le contact de support d’aucun de vos abonnements.} one {Il reste le contact de support d’un abonnement, ce qui ne donne aucun droit.} other {Il reste le contact de support de # abonnements, ce qui ne donne aucun droit.}}',
      owner:
        'Il reste propriétaire du locataire pour Azure tant que ce rôle n’est pas retiré lui aussi : Paramètres du compte, Rôles d’annuaire.',
      back: 'Pour rendre ces droits, acceptez un nouveau lien de {partner} qui les demande.',
      confirm: 'Retirer les droits',
      failed: 'Les droits n’ont pas été retirés',
    },
  },
  directory: {
    title: 'Rôles d’annuaire',
    lead: 'Les rôles de votre annuaire que vous donnez à un partenaire, en plus des privilèges d’administrateur délégué.',
    leadOf: 'Les rôles dans l’annuaire du client, en plus des privilèges d’administrateur délégué.',
    caption: 'Revendeurs et leurs rôles',
    reseller: 'Revendeur indirect',
    role: 'Propriétaire du locataire (Azure)',
    roleHelp:
      'Un propriétaire du locataire gère vos abonnements Azure. Les privilèges d’administrateur délégué ne suffisent pas pour Azure, et les retirer ne change rien à ce rôle.',
    held: 'Depuis le {date, date, medium}',
    change: 'Modifier les rôles',
    heldTip: 'Accordé par {by}.',
    heldFor: 'Accordé par {by} ({company}).',
    notHeld: 'Non accordé',
    grant: 'Nommer propriétaire du locataire',
    withdraw: 'Retirer le rôle',
    emptyTitle: 'Aucun revendeur indirect ne s’occupe de vous',
    emptyBody: 'Ce rôle est destiné aux revendeurs qui gèrent des abonnements Azure.',
    granted: '{reseller} est maintenant propriétaire du locataire pour Azure.',
    withdrawn: '{reseller} n’est plus propriétaire du locataire pour Azure.',
    grantTitle: 'Nommer {reseller} propriétaire du locataire pour Azure ?',
    grantBody:
      '{reseller} pourra gérer tous les abonnements Azure du locataire de {customer}, leurs coûts et leurs accès, jusqu’à ce que quelqu’un retire le rôle.',
    withdrawTitle: 'Retirer à {reseller} le rôle de propriétaire du locataire ?',
    withdrawBody:
      '{reseller} ne pourra plus gérer les abonnements Azure de {customer}. Les privilèges d’administrateur délégué restent tels quels.',
    failed: 'Rien n’a été modifié',
  },
  agreement: {
    title: 'Contrat client',
    lead: 'Version {version, number}, publiée le {date, date, long}. Elle s’applique à tout ce que vous achetez dans ce portail.',
    language: 'Langue du texte',
    english: 'English',
    french: 'Français',
    state: 'Acceptation',
    accepted: '{name} a accepté en personne la version {version, number} le {date, date, long}.',
    acceptedPlain: '{name} l’a accepté en personne le {date, date, long}.',
    attested: '{name} l’a accepté le {date, date, long}, comme l’atteste {by}.',
    with: 'Avec {provider}',
    none: 'Aucune acceptation n’est encore enregistrée avec vos partenaires.',
    all: 'Vous avez accepté cette version avec tous vos partenaires.',
    waiting: 'Pas encore accepté par vous, avec : {providers}.',
    noPartner: 'Il n’y a rien à accepter : aucun partenaire ne vous vend encore de services.',
    understood: 'J’ai lu la version {version, number} et je suis en droit de l’accepter pour {organisation}.',
    accept: 'Accepter le contrat',
    done: 'Votre société a accepté le contrat.',
    missingTitle: 'Votre société n’a pas accepté le contrat client',
    missing:
      'D’ici là, {providers} ne peut rien commander pour vous. Votre administrateur général peut l’accepter ici.',
    read: 'Le lire et l’accepter',
  },
  note: {
    withdrawnTitle: '{customer} a retiré vos privilèges d’administrateur délégué',
    noRightsTitle: 'Vous n’avez pas de privilèges d’administrateur délégué chez {customer}',
    providerTitle: '{customer} a retiré vos privilèges d’administrateur délégué',
  },
}
