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
  price: 'Coûtera',
  each: '{billing, select, monthly {par mois} annual {par an} triennial {tous les trois ans} other {en une fois}}',
  reseller: 'Revendeur (ID MPN)',
  noReseller: 'Aucun revendeur',
  because: {
    suspended: 'Suspendu : il n’est pas renouvelé.',
    never: 'Cette offre ne se renouvelle pas.',
    stopped: 'Le renouvellement automatique est désactivé.',
    converts: 'Devient {offer} : {term}, facturation mensuelle.',
    arranged:
      'Comme prévu : {term}, {billing, select, monthly {facturation mensuelle} annual {facturation annuelle} triennial {facturation tous les trois ans} other {facturation unique}}.',
    arrangedOffer:
      'Comme prévu : {offer}, {term}, {billing, select, monthly {facturation mensuelle} annual {facturation annuelle} triennial {facturation tous les trois ans} other {facturation unique}}.',
    held: '{wanted, plural, one {# licence est prévue} other {# licences sont prévues}}, mais des utilisateurs en détiennent {assigned, number}{names, select, none {} other { ({names})}}. Si {free, plural, one {# ne leur est pas retirée} other {# ne leur sont pas retirées}} d’ici là, {next, number} seront renouvelées.',
    commits: 'Un nouvel engagement commence : {term}.',
    rolls: 'Reconduit à l’identique : {term}.',
  },
  window:
    'Les licences d’un nouvel engagement peuvent être réduites jusqu’à son début, et dans les sept jours qui suivent.',
  decide: 'Décider',
  shown: '{count, plural, one {Une période affichée} other {# périodes affichées}}',
  emptyTitle: 'Aucune période ne se termine bientôt',
  emptyBody: 'Les abonnements apparaissent ici dès qu’il y en a.',
  noMatchTitle: 'Aucune période ne correspond à ces filtres',
  noMatchBody: 'Choisissez un autre type, un autre engagement ou une période plus longue.',
}
