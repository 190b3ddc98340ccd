import type { renewal as en } from '../en/renewal'

export const renewal: typeof en = {
  title: 'Renouvellements',
  lead: 'Chaque période qui se termine, la plus proche d’abord : ce qui continue de soi-même, ce qu’il faut décider, ce qui prend fin.',
  all: 'Tous',
  ways: { decision: 'À décider', ends: 'Prend fin', rolls: 'Se reconduit' },
  filters: 'Filtrer les renouvellements',
  commitment: 'Engagement',
  allCommitments: 'Tous les engagements',
  within: 'Dernier jour',
  allDates: 'Toutes les dates',
  withinDays: 'Les {days} prochains jours',
  ends: 'Dernier jour',
  days: '{days, plural, =0 {aujourd’hui} one {encore # jour} other {encore # jours}}',
  subscription: 'Abonnement',
  will: 'Ce qui va se passer',
  seats: 'Licences',
  price: 'Aux prix du jour',
  reseller: 'Revendeur (ID MPN)',
  noReseller: 'Aucun revendeur',
  because: {
    suspended: 'Suspendu : il n’est pas renouvelé.',
    never: 'Cette offre ne se renouvelle pas.',
    stopped: 'Le renouvellement automatique est désactivé.',
    converts: 'L’évaluation devient un abonnement payant d’un an.',
    arranged:
      'Comme prévu : {term}, {billing, select, monthly {facturation mensuelle} annual {facturation annuelle} triennial {facturation tous les trois ans} other {facturation unique}}.',
    arrangedOffer:
      'Comme prévu : {offer}, {term}, {billing, select, monthly {facturation mensuelle} annual {facturation annuelle} triennial {facturation tous les trois ans} other {facturation unique}}.',
    commits:
      'Un nouvel engagement de {term} commence ; les licences peuvent être réduites d’ici là, et sept jours après.',
    rolls: 'Identique ; il peut changer à tout moment.',
  },
  shown: '{count, plural, one {Une période affichée} other {# périodes affichées}}',
  emptyTitle: 'Aucune période ne se termine bientôt',
  emptyBody: 'Les abonnements apparaissent ici dès qu’il y en a.',
  noMatchTitle: 'Aucune période ne correspond à ces filtres',
  noMatchBody: 'Choisissez un autre type, un autre engagement ou une période plus longue.',
}
