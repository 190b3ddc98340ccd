import type { overview as en } from '../en/overview'

export const overview: typeof en = {
  many: 'plus de {count, number}',
  resellers: 'Revendeurs indirects',
  resellersHint: 'partenariats actifs',
  requests: 'Demandes en attente',
  requestsHint: 'liens pas encore acceptés',
  recent: 'Nouveaux clients',
  recentHint: 'au cours des 30 derniers jours',
  uncredited: 'Sans revendeur',
  uncreditedHint: 'abonnements actifs que personne n’a à son crédit',
  unsigned:
    '{count, plural, one {Un de vos revendeurs n’a pas signé} other {# de vos revendeurs n’ont pas signé}} le contrat partenaire : les commandes qui portent son ID MPN sont refusées.',
  seeResellers: 'Voir vos revendeurs',
  providers: 'Fournisseurs indirects',
  providersHint: 'avec qui vous travaillez',
  customers: 'Clients',
  customersHint: 'que vous partagez avec eux',
  noProvider:
    'Vous n’avez pas encore de fournisseur. Demandez-lui une demande de partenariat, puis suivez son lien.',
  notSigned:
    'Votre société n’a pas signé le contrat partenaire. Tant que son administrateur général ne l’a pas fait, aucun fournisseur ne peut porter votre ID MPN sur un abonnement.',
  begin: 'Commencez ici',
  addCustomer: 'Ajouter un nouveau client',
  request: 'Demander un partenariat',
  operatorLead:
    'Le catalogue, la liste officielle des fournisseurs et la vérification des partenaires sont tenus ici.',
  sign: 'Lire et signer',
  withRights: 'Avec droits d’administration',
  withRightsHint: 'clients dont vous gérez le compte',
  credited: 'Abonnements à votre crédit',
  creditedHint: 'qui portent votre ID MPN',
  shared: 'Avec chaque fournisseur',
  provider: 'Fournisseur indirect',
  may: 'Ce que vous pouvez faire',
  mayNot: 'Ce que d’autres font ici',
  mayWho: 'À demander à : {roles}',
  latest: 'Dernières activités',
  wholeLog: 'Tout le journal',
}
