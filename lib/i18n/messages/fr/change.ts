import type { change as en, changeFields as enFields, changeRefusals as enRefusals } from '../en/change'
import { convert, convertInto } from './change-convert'
import { renewal } from './change-renewal'

export const changeRefusals: typeof enRefusals = {
  state:
    'L’abonnement est {state, select, suspended {suspendu : réactivez-le d’abord} expired {expiré : sa période est terminée et ne peut pas être reprise. Achetez-en un nouveau} disabled {désactivé : sa période est terminée et ne peut pas être reprise. Achetez-en un nouveau} deleted {supprimé et ne peut pas être rétabli} active {déjà actif} other {encore en cours de mise en service}}.',
  renewing:
    'La période s’est terminée le {date, date, long} et le renouvellement est en cours. Réessayez dans deux minutes.',
  noSuspend: 'Cette offre ne peut pas être suspendue.',
  parentNotActive:
    'Ce module complémentaire dépend de {base}, qui n’est pas actif. Réactivez d’abord celui-ci.',
  suspendInstead:
    'Cette offre ne s’annule pas. Suspendez-la : elle n’est alors plus facturée, puis elle est supprimée.',
  noCancel: 'Cette offre ne peut pas être annulée ; elle prend fin avec sa période.',
  windowShut:
    'L’annulation n’est possible que dans les {hours, number} heures suivant l’achat ou le renouvellement{since, select, none {} other {, et ce délai a pris fin le {since, date, ::yMMMdjm}}}. {ends, select, none {} other {{renews, select, no {L’abonnement n’est pas renouvelé et prend} other {Vous pouvez arrêter l’abonnement au renouvellement : il prendra}} fin le {ends, date, long}.}}',
  renewsAlways: 'Cette offre se renouvelle toujours. Pour y mettre fin, suspendez-la.',
  renewsNever: 'Cette offre ne se renouvelle pas ; elle prend fin avec sa période.',
  renewsAlready: 'Il se renouvelle déjà{date, select, none {} other {, après le {date, date, long}}}.',
  stoppedAlready: 'Il prend déjà fin avec sa période{date, select, none {} other {, le {date, date, long}}}.',
  noBilling: 'Cette offre n’a qu’un seul mode de facturation.',
  oneBilling: 'Pour cette période, le tarif du jour n’a pas d’autre fréquence de facturation.',
  billingAtRenewal:
    'La fréquence de facturation de cette période ne change qu’au renouvellement. Choisissez-la sous Gérer le renouvellement.',
  orderNotUniform:
    'La fréquence de facturation change pour toute la commande à la fois. Certains abonnements ne sont pas actifs, pas sur la même période ou plus au tarif : {names}.',
  noTerm: 'La période de cette offre ne change pas.',
  longestTerm:
    'Le tarif du jour n’a pas de période plus longue. Une période plus courte peut commencer au renouvellement.',
  notTrial: 'Seule une version d’évaluation se convertit.',
  convertsByHand: 'Cette évaluation ne se convertit pas d’elle-même à sa fin. Convertissez-la maintenant.',
  convertsInstead:
    'Une évaluation n’a pas de période suivante : elle est convertie. Choisissez quand, et en quoi, sous Convertir l’évaluation en abonnement payant.',
  needsAutoRenew:
    'Il n’y a pas de période suivante à organiser : le renouvellement automatique est désactivé. Activez-le d’abord.',
  noTarget:
    'L’offre payante de cette évaluation n’est pas vendue aujourd’hui. Adressez-vous à l’opérateur du catalogue.',
  noUpgrade: 'Il n’existe pas d’offre supérieure vers laquelle mettre celle-ci à niveau.',
  addonsPresent:
    'Une offre avec des modules complémentaires ne peut pas être mise à niveau. Achetez la nouvelle offre à côté, ou suspendez les modules : ils l’empêchent jusqu’à leur suppression. Il s’agit de : {names}.',
  noAddons: 'Cette offre n’accepte pas de module complémentaire.',
  changesUsed:
    'Un abonnement peut être modifié {max, number} fois, et celui-ci l’a été. Achetez-en un nouveau.',
  moneyChanged:
    'Le montant a changé pendant votre lecture : vous avez vu {seen, number, ::.00} {currency} {seenWay, select, back {remboursés} other {à payer}}, et il est maintenant de {amount, number, ::.00} {currency} {way, select, back {remboursés} other {à payer}}. Rien n’a été fait. Vérifiez-le, puis confirmez.',
}

export const changeFields: typeof enFields = {
  stale:
    'L’abonnement est maintenant {state, select, active {actif} suspended {suspendu} expired {expiré} disabled {désactivé} deleted {supprimé} other {en attente}}, {quantity, plural, one {# licence} other {# licences}}, renouvellement automatique {autoRenew, select, on {activé} other {désactivé}}. Votre demande n’a pas été exécutée ; fermez, vérifiez et décidez à nouveau.',
  targetGone: 'Cette offre n’est plus vendue. Choisissez-en une autre.',
  noPlan:
    'Il n’y a pas de prix aujourd’hui pour cette période et cette fréquence de facturation. Choisissez-en une autre.',
  notAligned: 'La période suivante ne peut pas se terminer ce jour-là. Choisissez l’une des dates proposées.',
  into: convertInto,
}

export const change: typeof en = {
  title: 'Modifications',
  lead: 'Chacune dit ce qu’elle fait avant toute chose. C’est l’horloge du serveur qui décide, pas celle de votre ordinateur.',
  until: 'Possible jusqu’au {moment}.',
  names: {
    suspend: 'Suspendre',
    resume: 'Réactiver',
    cancel: 'Annuler l’abonnement',
    stopRenewal: 'Arrêter au renouvellement',
    startRenewal: 'Activer le renouvellement automatique',
    billing: 'Gérer la fréquence de facturation',
    term: 'Changer de période',
    schedule: 'Gérer le renouvellement',
    convert: 'Convertir l’évaluation en abonnement payant',
    convertLater: 'Planifier la conversion',
    addon: 'Ajouter un module complémentaire',
    upgrade: 'Mettre à niveau maintenant',
  },
  hints: {
    suspend: 'Exclut ses utilisateurs ; il peut être réactivé.',
    resume: 'Permet à ses utilisateurs de travailler à nouveau.',
    cancel: 'Supprimé aussitôt, avec le remboursement que son délai prévoit.',
    stopRenewal: 'Il va jusqu’à la fin de sa période et n’est pas renouvelé.',
    startRenewal: 'Une nouvelle période commence quand celle-ci se termine.',
    billing: 'La fréquence de ses échéances.',
    term: 'Commencer maintenant une période plus longue.',
    schedule: 'Offre, licences, durée et date de fin de la période suivante.',
    convert: 'Maintenant, à la fin de l’évaluation, ou dans un abonnement de la même offre.',
    convertLater: 'L’offre payante commence à la fin de l’évaluation.',
    addon: 'Dans le catalogue, avec cette offre comme base.',
    upgrade: 'Vers une offre supérieure, pour toutes les licences ou une partie.',
  },
  questions: {
    suspend: 'Suspendre {name} ?',
    resume: 'Réactiver {name} ?',
    cancel: 'Annuler {name} ?',
    stopRenewal: 'Arrêter {name} au renouvellement ?',
    startRenewal: 'Laisser {name} se renouveler ?',
    billing: 'Fréquence de facturation de {name}',
    term: 'Une période plus longue pour {name}',
  },
  who: 'Qui le peut : {roles}',
  effect: 'Ce qui va se passer',
  suspendLocks:
    'Plus personne ne peut l’utiliser dès cet instant. Un administrateur peut encore récupérer les données.',
  suspendFree: 'Rien n’est facturé pendant la suspension. Ce qui est déjà payé n’est pas remboursé.',
  suspendBilled: 'Il reste facturé pendant la suspension.',
  suspendDeleted: 'Sans réactivation, il est supprimé avec toutes ses données le {date, date, long}.',
  suspendEnds:
    'Sa période se termine toujours le {date} ; suspendu, il n’est pas renouvelé mais désactivé, puis supprimé.',
  renewalOff: 'Le renouvellement automatique est désactivé, et le reste lors de la réactivation.',
  resumeWorks: 'Ses utilisateurs peuvent à nouveau travailler dès cet instant.',
  resumeNoRenewal:
    'Le renouvellement automatique reste désactivé : l’abonnement prend fin le {date}. Vous pourrez l’activer ensuite.',
  cancelGone:
    '{quantity, plural, one {La licence disparaît} other {Les # licences disparaissent}} aussitôt, et les données avec. C’est sans retour.',
  cancelNeeded: 'Les modules complémentaires qui exigent cette offre ne servent plus sans elle.',
  stopEnds:
    'Il prend fin le {date} : rien ne change d’ici là. Vous pouvez réactiver le renouvellement automatique avant ce jour.',
  stopGrace:
    'Ses utilisateurs peuvent encore travailler {days, plural, one {# jour} other {# jours}} ensuite, sans facturation ; puis il est désactivé et finalement supprimé.',
  stopTrial: 'L’évaluation prend alors fin et n’est pas convertie.',
  startRenews: 'Il se renouvelle après le {date}, au prix de ce jour-là.',
  startConverts:
    'L’évaluation est convertie après le {date}, avec ses licences actuelles, au prix de ce jour-là.',
  termFrom:
    'Une nouvelle période commence maintenant et se termine le {date}. Elle ne peut pas être raccourcie.',
  termRestart:
    'La période recommence pour toute la commande et se termine le {date}, aux prix d’aujourd’hui.',
  billingNext: 'À partir de la prochaine échéance, le {date}.',
  along: 'Concerne aussi : {names}.',
  drops: 'Ce qui est planifié pour la période suivante est abandonné.',
  charge: '{amount} à payer maintenant.',
  refund: '{amount} remboursés.',
  chargeRefund:
    '{charge} à payer et {refund} remboursés pour les jours non utilisés : {net} {way, select, back {remboursés} other {à payer}}.',
  noMoney: 'Rien à payer et rien à rembourser maintenant.',
  next: 'Prochaine échéance : {amount} le {date}{renewal, select, true {, au renouvellement et à son prix} other {}}.',
  noNext: 'Plus aucune échéance.',
  clock:
    'Possible jusqu’au {moment}. Si cet instant passe pendant que cette fenêtre est ouverte, rien n’est fait.',
  done: {
    suspend: 'Abonnement suspendu.',
    resume: 'Abonnement réactivé.',
    cancel: 'Abonnement annulé.',
    stopRenewal: 'Il prend fin avec sa période.',
    startRenewal: 'Il se renouvelle à nouveau.',
    billing: 'La fréquence de facturation est changée.',
    term: 'La nouvelle période a commencé.',
  },
  chooseBilling: 'Nouvelle fréquence de facturation',
  chooseTerm: 'Nouvelle période et facturation',
  plan: '{term}, {billing, select, monthly {facturation mensuelle} annual {facturation annuelle} triennial {facturation tous les trois ans} one_time {facturation unique} other {sans facturation}}',
  planPriced: '{plan} : {price} par licence',
  addons: 'Modules complémentaires',
  addonsNone:
    'Aucun pour l’instant. Un module s’achète avec sa base ; il est suspendu et réactivé avec elle.',
  addonSeats: '{quantity, plural, one {# licence} other {# licences}}',
  parent: 'Module complémentaire de {base}',
  scheduled: 'Planifié pour la période suivante',
  scheduledNone: 'Rien : la période suivante sera comme celle-ci.',
  nextBilling:
    '{billing, select, monthly {Facturation mensuelle} annual {Facturation annuelle} other {Facturation tous les trois ans}} à partir du {date}.',

  renewal,
  convert,
}
