import type { partnershipReseller as en } from '../en/partnership-reseller'

export const partnershipReseller: typeof en = {
  reseller: {
    facts: 'Société',
    domain: 'Domaine',
    address: 'Adresse',
    country: 'Pays',
    market: 'Région',
    enrolment: 'Inscription',
    enrolled: 'Inscrit',
    notEnrolled: 'Non valable',
    agreement: 'Contrat partenaire',
    agreementBy: 'Signé par {by} le {date, date, long}',
    agreementMissing: 'Non signé',
    agreementUntil: 'À signer de nouveau : la signature compte jusqu’au {date}',
    agreementLapsed: 'À signer de nouveau : la signature ne compte plus depuis le {date}',
    agreementAgainTitle: '{name} n’a pas signé la nouvelle version du contrat partenaire',
    agreementWarnTitle: '{name} n’a pas signé le contrat partenaire',
    agreementWarn:
      'Vous pouvez lui ajouter des clients. Tant que son administrateur général n’a pas signé, commandes et abonnements ne peuvent pas porter son ID MPN et la société ne touche pas de primes incitatives.',
    locations: 'Localisations',
    locationName: 'Localisation',
    locationMpn: 'ID MPN',
    locationCity: 'Ville',
    noLocations: 'Aucune localisation n’est enregistrée.',
    support: 'Profil de support',
    supportEmail: 'E-mail',
    supportPhone: 'Téléphone',
    supportWebsite: 'Site web',
    noSupport: 'Cette société n’a pas rempli son profil de support.',
    work: 'Travail en commun',
    sharedCustomers: 'Clients partagés',
    delegated: 'avec droits d’administration',
    credited: 'Abonnements crédités',
    supported: 'Abonnements suivis en support',
    history: 'Historique du partenariat',
    requestedBy: 'Demandé par {by}',
    acceptedBy: 'Accepté par {by} de {name}',
    removedBy: 'Supprimé par {by}',
    accessTitle: 'Quel accès, par quel moyen',
    accessGoal: 'But',
    accessDo: 'Que faire',
    accessWhere: 'Où',
    access: {
      manage: {
        goal: '{name} gère le compte d’un client, avec des droits d’administration sur ses abonnements',
        do: 'L’associer à la création du client',
        where: 'Nouveau client',
      },
      azure: {
        goal: '{name} gère le compte d’un client Azure',
        do: 'L’associer à la création du client et lui faire attribuer le rôle de propriétaire du locataire',
        where: 'Paramètres utilisateur du client',
      },
      credit: {
        goal: '{name} touche des primes incitatives',
        do: 'L’associer à l’abonnement, nouveau ou existant',
        where: 'Nouvel abonnement, ou page de l’abonnement : Revendeur (ID MPN)',
      },
      support: {
        goal: '{name} assure le support de certains abonnements',
        do: 'Le choisir comme contact de support désigné',
        where: 'Clients › client › Abonnements › abonnement',
      },
    },
    endedTitle: 'Le partenariat a pris fin le {date, date, long}',
    ended:
      'Clients, droits d’administration, crédits et contacts de support restent tels quels. Plus rien de nouveau ne peut être vendu par l’intermédiaire de {name} avant l’acceptation d’une nouvelle demande.',
    letter: 'Lettre à {name}',
    letterLead:
      'Le portail n’a averti personne. Copiez ce brouillon, adaptez-le à votre contrat et envoyez-le vous-même.',
    letterCopy: 'Copier la lettre',
    letterText:
      'Bonjour,\n\nLe {date, date, long}, {provider} a mis fin à son partenariat avec {name} dans le programme Fournisseur de solutions Cloud.\n\nLes clients que nous partageons, les droits d’administration qu’ils vous ont accordés, les abonnements qui portent votre ID MPN et le support que vous y assurez restent inchangés. De nouveaux clients et de nouvelles commandes ne sont plus possibles entre nous.\n\nParlons de ce que cela signifie pour les clients que nous partageons.\n\nCordialement\n{person}\n{provider}',
  },
  remove: {
    title: 'Supprimer le partenariat avec {name} ?',
    lead: '{name} quitte aussitôt votre liste. Tout le reste demeure :',
    requests:
      '{count, plural, =0 {} one {Une demande de service ouverte dont elle s’occupe vous revient aussitôt, et le dit à son client. } other {# demandes de service ouvertes dont elle s’occupe vous reviennent aussitôt, et chacune le dit à son client. }}Les nouvelles vous reviennent tant qu’il n’y a pas de partenariat.',
    leadAlone: '{name} quitte aussitôt votre liste. Vous n’avez ni client ni abonnement en commun.',
    customers:
      '{count, plural, =0 {Aucun client n’est partagé.} one {Un client partagé reste chez vous deux.} other {# clients partagés restent chez vous deux.}}',
    delegated:
      '{count, plural, =0 {Aucun client ne lui a accordé de droits d’administration.} one {La société garde ses droits d’administration chez l’un d’eux.} other {La société garde ses droits d’administration chez # d’entre eux.}}',
    credited:
      '{count, plural, =0 {Aucun abonnement ne lui est crédité.} one {Un abonnement continue de lui être crédité.} other {# abonnements continuent de lui être crédités.}}',
    supported:
      '{count, plural, =0 {La société n’est contact de support d’aucun abonnement.} one {La société reste contact de support d’un abonnement.} other {La société reste contact de support de # abonnements.}}',
    refused:
      'Nouveaux clients, commandes et associations avec cette société sont refusés. Pour revenir en arrière, elle doit accepter une nouvelle demande.',
    silent: 'Le portail n’avertit personne. Un brouillon de lettre vous attendra sur sa page.',
    faithTitle: 'En choisissant Oui, vous déclarez',
    failed: 'Le partenariat n’a pas été supprimé',
  },
}
