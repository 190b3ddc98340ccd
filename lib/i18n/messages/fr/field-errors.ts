import type { fieldErrors as en } from '../en/field-errors'
import { changeFields } from './change'
import { incentiveFields } from './incentive'
import { recordFields } from './record'
import { refusal } from './refusal'
import { upgradeFields } from './upgrade'

export const fieldErrors: typeof en = {
  required: 'Remplissez ce champ.',
  invalid: 'Cette valeur n’est pas valable.',
  tooShort: 'Saisissez au moins {min, number} caractères.',
  tooLong: 'Saisissez au plus {max, number} caractères.',
  atLeast: 'Saisissez {min, number} ou plus.',
  atMost: 'Saisissez {max, number} ou moins.',
  wholeNumber: 'Saisissez un nombre entier.',
  email: 'Saisissez une adresse e-mail, par exemple nom@societe.fr.',
  oneLine: 'Écrivez-le sur une seule ligne.',
  import: { noFile: 'Choisissez au moins un fichier.' },
  enrolment: {
    kind: 'Choisissez l’activité de votre société.',
    webMail:
      'N’importe qui peut avoir une adresse à {domain} : elle ne prouve rien de la société. Utilisez-en une au domaine de la société.',
    tenantMail:
      '{domain} est le domaine du compte d’un client, pas d’un partenaire. Utilisez le domaine de messagerie de la société.',
    mpnTaken: refusal.enrolment.mpnTaken,
  },
  appeal: {
    fileEmpty: 'Ce fichier est vide. Choisissez-en un autre.',
    fileLarge: 'Ce fichier dépasse 2 Mo. Choisissez-en un plus petit.',
    fileType: 'Ce n’est pas un fichier PDF, PNG ou JPEG, quoi qu’en dise son nom. Choisissez-en un autre.',
  },
  vetting: { check: 'Cochez ceci une fois la vérification faite.' },
  website: 'Saisissez une adresse web comme https://www.societe.com.',
  phoneNumber: 'Saisissez un numéro de téléphone comme +33 1 23 45 67 89.',
  linkMissing: 'Le lien doit rester dans le texte, entier et inchangé.',
  accept: { unticked: 'Cochez la case pour continuer.' },
  password: {
    wrong: 'Le mot de passe temporaire est incorrect.',
    common: 'Ce mot de passe est trop courant. Prenez quelques mots bien à vous.',
    differs: 'Les deux mots de passe diffèrent.',
    same: 'Choisissez un mot de passe différent du temporaire.',
  },
  companyName: {
    missing: 'Saisissez le nom de la société tel qu’il est immatriculé.',
    single: 'Un seul caractère ne fait pas un nom. Saisissez le nom immatriculé.',
    special: 'Un nom de société contient des lettres ou des chiffres.',
    legalForm: 'C’est seulement une forme juridique. Saisissez aussi le nom, par exemple « Contoso SARL ».',
  },
  country: {
    choose: 'Choisissez un pays.',
    otherMarket:
      'Vous vendez dans la région {market}. Un client d’ailleurs relève d’un fournisseur de sa région.',
  },
  address: {
    addressLine1: {
      missing: 'Saisissez la rue et le numéro.',
      long: 'Saisissez au plus {max, number} caractères ; la suite va sur la ligne 2.',
    },
    addressLine2: { long: 'Saisissez au plus {max, number} caractères.' },
    city: { missing: 'Saisissez la ville.', long: 'Saisissez au plus {max, number} caractères.' },
    state: {
      missing:
        'Choisissez {label, select, state {l’État} province {la province} prefecture {la préfecture} emirate {l’émirat} other {l’État ou la province}}.',
      unknown:
        'Choisissez {label, select, state {l’État} province {la province} prefecture {la préfecture} emirate {l’émirat} other {l’État ou la province}} dans la liste.',
      long: 'Saisissez au plus {max, number} caractères.',
    },
    postalCode: {
      missing: 'Saisissez le code postal{sample, select, none {} other {, par exemple {sample}}}.',
      format:
        'Ce n’est pas un code postal de ce pays{sample, select, none {} other {. Il ressemble à {sample}}}.',
      long: 'Saisissez au plus {max, number} caractères.',
    },
  },
  registrationId: {
    missing:
      'Ce pays exige le numéro d’immatriculation{sample, select, none {} other {, par exemple {sample}}}.',
    format:
      'Ce n’est pas un numéro d’immatriculation de ce pays{sample, select, none {} other {. Il ressemble à {sample}}}.',
  },
  phone: {
    missing: 'Ce pays exige un numéro de téléphone{sample, select, none {} other {, par exemple {sample}}}.',
    format: 'Ce n’est pas un numéro de téléphone{sample, select, none {} other {. Il ressemble à {sample}}}.',
    country:
      'Le numéro doit être du pays de la société{sample, select, none {} other {, par exemple {sample}}}.',
  },
  domain: {
    missing: 'Choisissez ce qui précède .onmicrosoft.com dans le domaine.',
    format: 'Employez seulement des lettres sans accent et des chiffres, en commençant par une lettre.',
    long: 'Saisissez au plus 27 caractères.',
    taken:
      '{domain} est déjà pris. {suggestions, select, none {Essayez-en un autre.} other {Ceux-ci sont libres : {suggestions}.}}',
  },
  contact: {
    firstName: 'Saisissez le prénom.',
    lastName: 'Saisissez le nom.',
    email: 'Saisissez une adresse e-mail, par exemple nom@societe.fr.',
    name: 'Un nom contient au moins une lettre.',
    vendor: 'Une adresse chez {domain} est celle de l’éditeur. Saisissez-en une du client.',
    partner: 'Une adresse chez {domain} est celle de {company}. Saisissez-en une du client.',
    free: 'Tout le monde peut avoir une adresse chez {domain}. Un client du secteur éducatif en donne une de son établissement.',
    tenant: 'Un client du secteur éducatif donne une adresse qui existe hors du nouveau domaine.',
  },
  culture: { choose: 'Choisissez une langue de ce pays.' },
  date: {
    missing: 'Saisissez le jour où le client a accepté.',
    invalid: 'Ce jour n’existe pas. Écrivez-le comme 2026-03-31.',
    future: 'Ce jour est encore à venir. Saisissez celui où le client a accepté.',
    early: 'À cette date, il n’y avait pas encore de contrat à accepter.',
  },
  agreement: {
    choose: 'Indiquez si le client a accepté le contrat.',
    day: 'Ce jour n’existe pas. Écrivez-le comme dans 2026-03-31.',
    past: 'Ce jour est passé. Choisissez aujourd’hui ou un jour suivant.',
    far: 'C’est dans plus d’un an. Choisissez un jour plus proche.',
  },
  reseller: {
    gone: 'Cette société n’est plus votre partenaire. Choisissez un autre revendeur ou continuez sans revendeur.',
  },
  mpn: { ...refusal.mpn, digits: 'Un ID MPN compte sept chiffres, par exemple 6204187.' },
  support: {
    ...refusal.support,
    unknown: 'Choisissez l’une des sociétés de la liste.',
  },
  change: changeFields,
  upgrade: upgradeFields,
  record: recordFields,
  incentive: incentiveFields,
  subscription: {
    stale:
      'Enregistré entre-temps : {theirs, select, none {rien} other {{theirs}}}. Votre choix : {yours, select, none {rien} other {{yours}}}.',
    wholeNumber: 'Saisissez un nombre entier de licences.',
    state:
      'Les licences d’un abonnement {state, select, suspended {suspendu} expired {expiré} disabled {désactivé} deleted {supprimé} other {en attente}} restent telles quelles.{state, select, suspended { Réactivez-le d’abord.} other {}}',
    changesUsed:
      'Un abonnement peut être modifié {max, number} fois, et celui-ci l’a été. Achetez-en plutôt un nouveau.',
    fixed: 'Le nombre de licences de cette offre est fixe.',
    noIncrease: 'Aucune licence ne peut être ajoutée à cet abonnement. Achetez-en plutôt un nouveau.',
    noDecrease: 'Les licences de cette offre ne peuvent pas être rendues.',
    belowMin: 'Cette offre demande au moins {min, plural, one {# licence} other {# licences}}.',
    aboveMax: 'Un abonnement à cette offre compte au plus {max, plural, one {# licence} other {# licences}}.',
    pooled:
      'Ce client peut détenir {max, plural, one {# licence} other {# licences}} de cette offre, tous partenaires confondus, et en a {elsewhere, number} dans d’autres abonnements : {highest, number} au plus ici.',
    belowShare:
      'Ce module complémentaire doit couvrir une part des {base, number} licences dont il dépend : au moins {min, number}.',
    window:
      'Il n’est plus possible de rendre que {refundable, plural, one {# licence} other {# licences}}, jusqu’au {until, date, ::yMMMdjm} : {lowest, number} est le minimum actuel.',
    assigned:
      '{assigned, plural, one {# licence est attribuée} other {# licences sont attribuées}} à des utilisateurs : {names}{more, plural, =0 {} one { et # autre} other { et # autres}}. Retirez-en d’abord {free, number} sous Utilisateurs et licences.',
    windowShut:
      'Le délai pour rendre des licences est passé. En réduire le nombre redevient possible au renouvellement, après le {date, date, long}.',
  },
  stale:
    'Enregistré entre-temps : {theirs, select, none {rien} other {{theirs}}}. Votre saisie : {yours, select, none {rien} other {{yours}}}.',
  tag: refusal.tag,
  user: {
    ...refusal.user,
    location: 'Choisissez un pays ou une région dans la liste.',
    userName:
      'Utilisez des lettres sans accent, des chiffres et, entre eux, des points, tirets ou tirets bas.',
    noneSelected: 'Sélectionnez au moins un utilisateur.',
    noFile: 'Choisissez d’abord un fichier.',
    taken: '{email} appartient déjà à un utilisateur. Choisissez un autre nom.',
    takenDeleted: '{email} appartient à un utilisateur supprimé. Restaurez-le, ou choisissez un autre nom.',
    globalAdminOwn: 'Seul un administrateur général peut en nommer un autre.',
    globalAdminPartner:
      'Seul un administrateur général ou un agent d’administration peut nommer un administrateur général.',
    staleRoles: 'Quelqu’un a modifié les rôles entre-temps. Rechargez la page pour les voir.',
  },
  order: {
    empty: 'Choisissez au moins une offre.',
    noQuantity: 'Saisissez le nombre de licences.',
    notNumber: 'Saisissez le nombre de licences en chiffres.',
    negative:
      'Le nombre de licences ne peut pas être négatif. Pour rendre des licences, ouvrez l’abonnement.',
    zero: 'Saisissez 1 ou plus, ou décochez l’offre si vous n’en voulez pas.',
    tooMany: 'C’est plus que ce qui peut être commandé : {max, number} au maximum.',
    fixed: 'Cette offre comprend exactement {quantity, plural, one {# licence} other {# licences}}.',
    atMost:
      'Un abonnement à cette offre compte {max, plural, one {# licence} other {# licences}} au maximum.',
    pooled:
      'Un client peut détenir {max, number} licences de cette offre, tous partenaires confondus. Il en a {held, number} : il en reste {remaining, plural, =0 {zéro} other {#}}, et vous en demandez {requested, number}.',
    share:
      'Ce module doit couvrir au moins {percent, number} % des {seats, number} licences de ses produits de base : saisissez {min, number} ou plus.',
    noTerm: 'Cette durée n’est plus proposée. Choisissez-en une autre.',
    noBilling: 'Cette offre n’est pas facturée ainsi pour la durée choisie. Choisissez une autre fréquence.',
    attest: 'Cochez la case : cette offre exige la déclaration.',
    chooseBase: 'Choisissez l’abonnement auquel ce module se rattache.',
    baseGone: 'Cet abonnement n’est plus actif : rien ne peut y être ajouté. Choisissez-en un autre.',
    otherCurrency:
      'Cette offre est tarifée en {currency}, contrairement aux autres. Commandez-la séparément.',
    reseller: 'Choisissez un autre revendeur, ou « Aucun revendeur ».',
    withdrawn: 'Cette offre a été retirée du catalogue. Choisissez-en une autre.',
    endOfSale: 'N’est plus vendue depuis le {date, date, long}. Les abonnements existants continuent.',
    country: 'N’est pas vendue dans le pays du client.',
    noPrice: 'Elle n’a pas de prix en {currency} aujourd’hui.',
    qualification:
      'Réservée aux clients ayant la qualification {qualification, select, education {Éducation} government {Secteur public} stateOwned {Entité publique} other {Organisme à but non lucratif}}.',
    owned: 'Le client possède déjà {offersFr} : il n’y a rien à essayer.',
    reactivate: 'Le client possède cette offre, suspendue. Réactivez plutôt cet abonnement.',
    lifetimeLimit:
      'Un client ne peut avoir cette offre {limit, plural, one {qu’une fois} other {que # fois}}, et il l’a déjà eue.',
    concurrentLimit:
      'Un client peut avoir {limit, plural, one {un seul abonnement} other {# abonnements}} à cette offre à la fois, et il {limit, plural, one {l’a} other {les a}}. Ajoutez plutôt des licences à un abonnement existant.',
    poolEmpty:
      'Le client détient les {max, number} licences de cette offre auxquelles il a droit, tous partenaires confondus.',
    baseMissing: 'Ne s’achète pas sans produit de base. Il faut l’un de ceux-ci : {offersFr}.',
  },
  member: { ...refusal.member, noRole: 'Choisissez au moins un rôle.' },
  account: {
    phone: 'Saisissez un numéro de téléphone tel que +33 1 23 45 67 89.',
    website: 'Saisissez une adresse qui commence par https://.',
  },
}
