import type { convert as en, convertInto as enInto } from '../en/change-convert'

export const convertInto: typeof enInto = {
  unknown: 'Choisissez l’un des abonnements affichés pour cette offre, ou celui-ci.',
  endsEarlier:
    'Il se termine le {date, date, long}, avant l’évaluation, qui se termine le {trial, date, long}.',
  room: '{more, plural, =0 {Il ne prend plus de licence} one {Il ne prend plus qu’une licence} other {Il ne prend plus que # licences}} : l’offre, ou ce que le client peut en détenir chez tous ses partenaires, n’en permet pas plus.',
}

export const convert: typeof en = {
  title: 'Convertir l’évaluation en abonnement payant',
  lead: 'L’abonnement et ses utilisateurs restent ; l’offre payante commence maintenant ou à la fin de l’évaluation.',
  leadNow:
    'L’abonnement et ses utilisateurs restent ; l’offre payante commence aussitôt. La conversion ne se fait pas toute seule.',
  leadUntil: 'L’évaluation se termine le {date}.',
  when: 'Quand',
  now: 'Maintenant',
  nowHint: 'Au moins {min, number} licences ; l’évaluation prend fin aussitôt.',
  end: 'À la fin de l’évaluation, le {date}',
  endHint: 'Autant de licences que l’offre le permet. D’ici là, le choix peut être changé ou retiré.',
  offer: 'Offre payante',
  licenses: 'Licences',
  licensesHint: 'Au moins {min, number}.',
  licensesBoth:
    'Maintenant au moins {min, number} ; à la fin de l’évaluation de {later, number} à {max, number}.',
  plan: 'Période et facturation',
  into: 'Abonnement de destination',
  intoSelf: 'Cet abonnement devient l’abonnement payant',
  intoHint:
    'Une destination reçoit maintenant les licences et leurs utilisateurs et garde sa période ; cet abonnement-ci disparaît alors.',
  check: 'Vérifier le choix',
  submit: 'Appliquer',
  schedule: 'Planifier',
  keep: 'Retirer ce choix',
  will: 'Ce qui va se passer',
  willLater: 'Ce qui se passera après le {date}',
  willBegin:
    '{quantity, plural, one {# licence} other {# licences}} de {offer}, {plan}, dès maintenant et jusqu’au {date}.',
  willBeginThen:
    '{quantity, plural, one {# licence} other {# licences}} de {offer}, {plan}, jusqu’au {date}.',
  willPrice:
    '{amount} {billing, select, monthly {par mois} annual {par an} triennial {tous les trois ans} other {en une fois}} aux prix d’aujourd’hui ; c’est le prix de ce jour-là qui compte.',
  willChange:
    'Convertir dès maintenant ou désactiver le renouvellement automatique avant ce jour annule ce qui est planifié. Si l’offre n’est alors plus vendue, ou n’a pas de place pour autant de licences, la conversion habituelle la remplace.',
  willMerge:
    '{quantity, plural, one {Une licence passe} other {# licences passent}} dans {into}, qui en a alors {total, number} et se termine toujours le {date}.',
  mergeUsers: 'Les licences attribuées aux utilisateurs suivent d’elles-mêmes.',
  mergeGone: 'Cet abonnement-ci disparaît.',
  mergeDrops: 'Ce qui est planifié pour la période suivante de {into} est abandonné.',
  window: 'Elles peuvent être rendues pendant {hours, number} heures.',
  usual:
    'Si rien n’est planifié, il devient {offer} à la fin de l’évaluation : {quantity, plural, one {# licence} other {# licences}}, {plan}.',
  arranged: 'Planifié pour la fin de l’évaluation',
  arrangedAlready: 'C’est déjà ce qui est planifié.',
  begins: 'L’offre payante commence après le {date}.',
  done: 'C’est fait : l’abonnement est maintenant payant.',
  doneInto:
    'C’est fait : les licences de l’évaluation et leurs utilisateurs sont maintenant dans cet abonnement.',
  doneLater: 'C’est planifié. La page de l’abonnement le montre jusqu’à ce que cela se fasse.',
  doneKept: 'Plus rien n’est planifié : la conversion habituelle s’applique à nouveau.',
}
