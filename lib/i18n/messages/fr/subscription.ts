import type { subscription as en } from '../en/subscription'

export const subscription: typeof en = {
  title: 'Abonnement',
  subscriptionId: 'ID d’abonnement',
  copyId: 'Copier l’ID d’abonnement',
  copyOrder: 'Copier l’ID de commande',
  states: {
    pending: 'En attente',
    active: 'Actif',
    suspended: 'Suspendu',
    expired: 'Expiré',
    disabled: 'Désactivé',
    deleted: 'Supprimé',
  },
  stateNotes: {
    pending: 'Il est en cours de mise en service. Les licences pourront changer une fois l’abonnement actif.',
    suspended: 'Suspendu depuis le {date, date, long} : personne ne peut l’utiliser.',
    billed: 'Il reste facturé.',
    notBilled: 'Il n’est pas facturé.',
    deletion: 'Sans réactivation, il sera supprimé le {date, date, long}.',
    expired:
      'Sa période est terminée. On peut encore travailler quelque temps ; les licences ne changent plus.',
    disabled:
      'Sa période est terminée et personne ne peut l’utiliser. Un administrateur peut encore récupérer les données.',
    deleted: 'Il est supprimé et ne peut pas être rétabli.',
  },
  terms: { P1M: '1 mois', P1Y: '1 an', P3Y: '3 ans', P6Y: '6 ans', none: 'Sans période' },
  billings: {
    monthly: 'Mensuelle',
    annual: 'Annuelle',
    triennial: 'Tous les trois ans',
    one_time: 'En une fois',
    none: 'Non facturé',
  },

  nickname: 'Surnom',
  nicknameHint:
    'Distingue cet abonnement d’autres de la même offre. Laissez vide pour afficher le nom de l’offre.',
  licenses: 'Licences',
  licensesRange: 'De {lowest, number} à {highest, number}.',
  licensesUp: 'De {lowest, number} à {highest, number}. Le délai pour rendre des licences est passé.',
  effectMore:
    '{seats, plural, one {Une licence} other {# licences}} de plus : {charge} maintenant, pour {days, plural, one {le jour restant} other {les # jours restants}} jusqu’au {date, date, medium}.',
  effectFewer:
    '{seats, plural, one {Une licence} other {# licences}} de moins : {refund} remboursés, pour {days, plural, one {le jour restant} other {les # jours restants}} jusqu’au {date, date, medium}.',
  effectThen:
    '{billing, select, monthly {Ensuite, chaque mois} annual {Ensuite, chaque année} other {Ensuite, à chaque échéance}} : {amount}.',
  effectMorePlain: '{seats, plural, one {Une licence} other {# licences}} de plus.',
  effectFewerPlain: '{seats, plural, one {Une licence} other {# licences}} de moins.',
  effectDrops: 'Ce qui est planifié pour la période suivante est abandonné.',
  reduce: 'Licences que vous pouvez encore réduire',
  reduceNone:
    'Aucune actuellement : chaque achat peut être réduit pendant {hours, number} heures. La prochaine occasion est le renouvellement.',
  reduceLot:
    '{quantity, plural, one {Une licence ajoutée} other {# licences ajoutées}} le {added, date, medium}',
  reduceClock:
    'L’horloge du serveur décide. Si un moment passe pendant que cette page est ouverte, rien n’est fait.',
  reduceUntil: 'jusqu’au {moment}',

  reseller: 'Revendeur (ID MPN)',
  resellerHint:
    'Reçoit les primes incitatives à partir de maintenant. Un changement n’est pas rétroactif et ne donne aucun accès.',
  noReseller: 'Aucun revendeur',
  noResellerWarning:
    'Sans revendeur, personne n’est crédité de cet abonnement : des primes incitatives peuvent être perdues.',
  notSigned: '{name} · {mpnId} (contrat non signé)',
  notInList: 'Le revendeur indirect n’est pas dans la liste ? Saisir l’ID MPN',
  mpnId: 'ID MPN',
  mpnHint: 'L’ID MPN de la localisation avec laquelle le revendeur s’est inscrit, pas l’ID global.',
  verify: 'Vérifier',
  verified: '{company}, {city} ({country}) : la localisation {mpnId} peut être associée.',
  useLocation: 'Utiliser {location}',
  chosenLocation: 'Localisations de cette société',

  contact: 'Contact de support désigné',
  contactHint:
    'Reçoit les demandes de support du client pour cet abonnement. Absent de la liste ? Il lui faut une relation avec ce client et des privilèges d’administrateur délégué.',
  contactNoRights:
    'Impossible de choisir {names} pour l’instant : il manque les privilèges d’administrateur délégué ou le partenariat.',
  profile: 'Le client voit : {how}',
  otherPartner: 'Un autre partenaire de ce client',
  noProfile: 'Cette société n’a pas indiqué comment joindre son support.',

  facts: 'Détails',
  offer: 'Offre',
  customer: 'Client',
  order: 'ID de commande',
  provider: 'Fournisseur indirect',
  term: 'Période',
  billing: 'Facturation',
  starts: 'Début',
  ends: 'Fin (incluse)',
  endless: 'Sans fin',
  autoRenew: 'Renouvellement automatique',
  on: 'Activé',
  off: 'Désactivé',
  price: 'Prix par licence',
  usage: 'Selon l’utilisation',
  nextCharge: 'Prochaine échéance',
  nextAmount: '{amount} le {date}',
  nextRenewal: '{amount} le {date}, au renouvellement et à son prix',
  noCharge: 'Aucune',
  created: 'Création',

  history: 'Revendeurs associés',
  historyReseller: 'Revendeur',
  historyFrom: 'Du',
  historyTo: 'Au',
  historyBy: 'Modifié par',
  today: 'maintenant',
  historyEmptyTitle: 'Aucun revendeur n’a encore été associé',
  historyEmpty: 'Choisissez-en un ci-dessus : il est crédité à partir de ce moment.',

  saved: 'Enregistré. Veuillez vérifier :',
  nothing: 'Rien n’a été modifié : il n’y a rien à envoyer.',
  already: 'C’est déjà enregistré.',
  change: '{from} → {to}',
  emptyValue: 'aucun',
  meanwhile: 'Modifié entre-temps : {from} → {to}',
  readOnly: 'Vous pouvez consulter cet abonnement, pas le modifier.',

  access: {
    title: 'Quel choix donne quoi à un revendeur ?',
    goal: 'Le revendeur doit…',
    what: 'Que faire',
    where: 'Où',
    admin: 'gérer en administrateur le compte du client et ses abonnements',
    adminWhat: 'Choisissez le revendeur à la création du client.',
    adminWhere: 'Nouveau client',
    azure: 'gérer le compte d’un client Azure',
    azureWhat:
      'Choisissez le revendeur à la création du client et donnez-lui en plus le rôle de propriétaire du locataire.',
    azureWhere: 'Nouveau client, puis les paramètres utilisateur du client',
    credit: 'recevoir les primes incitatives',
    creditWhat: 'Associez-le à l’abonnement, nouveau ou existant.',
    creditWhere: 'Nouvel abonnement, ou Revendeur (ID MPN) ici',
    support: 'assurer le support de certains abonnements',
    supportWhat: 'Choisissez-le comme contact de support désigné.',
    supportWhere: 'Contact de support désigné ici',
  },
}
