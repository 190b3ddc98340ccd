import type { incentive as en, incentiveFields as enFields } from '../en/incentive'

export const incentiveFields: typeof enFields = {
  percent: 'Saisissez un pourcentage tel que 2,5.',
  past: 'Ce qui a été crédité ne change plus. Choisissez ce mois ou un mois suivant.',
  taken: 'Cette catégorie a déjà un taux à partir de ce mois. Choisissez un autre mois.',
}

export const incentive: typeof en = {
  title: 'Incitations',
  lead: 'Ce que chaque localisation de revendeur gagne avec les abonnements auxquels elle est associée, mois par mois.',
  leadReseller:
    'Ce que vos localisations gagnent avec les abonnements auxquels vous êtes associé, mois par mois.',
  rules:
    'Une prime suit le revendeur de l’abonnement à partir du jour de son association, au jour, sur ce qui est facturé. Un changement ultérieur n’est pas rétroactif, les évaluations ne rapportent rien, et un mois terminé n’est plus jamais modifié.',
  export: 'Exporter le mois',
  filters: 'Filtrer les incitations',
  month: 'Mois',
  thisMonth: 'Ce mois-ci',
  currency: 'Devise',
  mainCurrency: 'Devise principale',
  totals: {
    soFar: 'Ce mois-ci, à ce jour',
    lastMonth: 'Le mois dernier',
    twelve: 'Les douze mois précédents',
  },
  trend: 'Évolution',
  trendLabel:
    'Primes {months, plural, one {du dernier mois} other {des # derniers mois}} en barres ; la plus haute est de {most}. Le tableau à côté donne les chiffres.',
  trendTable: 'Primes par mois',
  byLocation: 'Par localisation',
  location: 'Localisation (ID MPN)',
  allLocations: 'Afficher toutes les localisations',
  subscriptions: 'Abonnements',
  subscription: 'Abonnement',
  seats: 'Licences',
  base: 'Facturé',
  rate: 'Taux',
  credit: 'Prime',
  ledger: 'Primes du mois',
  shown: '{count, plural, one {Une prime affichée} other {# primes affichées}}',
  emptyTitle: 'Aucune prime pour l’instant',
  emptyBody:
    'Une prime naît quand un revendeur est associé à un abonnement payant. Le registre est calculé toutes les heures.',
  emptyReseller:
    'Une prime naît quand votre fournisseur associe l’une de vos localisations à un abonnement payant. Le registre est calculé toutes les heures.',
  noMatchTitle: 'Aucune prime ce mois-ci',
  noMatchBody: 'Choisissez un autre mois, ou affichez toutes les localisations.',
  csv: {
    file: 'Incitations',
    month: 'Mois',
    mpnId: 'ID MPN',
    reseller: 'Revendeur',
    customer: 'Client',
    subscriptionId: 'ID d’abonnement',
    offer: 'Offre',
    baseMinor: 'Facturé (unités mineures)',
    basisPoints: 'Taux (centièmes de pour cent)',
    creditMinor: 'Prime (unités mineures)',
  },
  rates: {
    title: 'Taux des incitations',
    lead: 'Ce que les revendeurs gagnent sur ce qui est facturé, par catégorie d’offre et à partir d’un mois. Ce qui a été crédité ne change plus.',
    new: 'Nouveau taux',
    category: 'Catégorie',
    everything: 'Toutes celles sans taux propre',
    categories: {
      enterprise: 'Entreprise',
      'small-business': 'Petite entreprise',
      'add-on': 'Modules complémentaires',
      trial: 'Évaluations',
      government: 'Administration',
      education: 'Éducation',
      software: 'Logiciels',
    },
    from: 'À partir du mois',
    fromHint: 'Année et mois.',
    percent: 'Taux',
    percentHint: 'En pourcentage de ce qui est facturé.',
    add: 'Ajouter le taux',
    by: 'Fixé par',
    saved: 'Le taux est ajouté.',
  },
}
