import type { renewal as en } from '../en/change-renewal'

export const renewal: typeof en = {
  title: 'Gérer le renouvellement',
  lead: 'La période suivante commence après le {date}. Votre choix prend effet à ce moment, au prix de ce jour-là.',
  offer: 'Offre de la période suivante',
  licenses: 'Licences',
  plan: 'Période et facturation',
  end: 'Date de fin',
  endUsual: 'Sa durée habituelle',
  endMonth: '{date} (fin d’un mois)',
  endWith: '{date} (avec {title})',
  endHint:
    'Une première période plus courte se termine avec un autre abonnement ou avec un mois ; elle est facturée au jour.',
  check: 'Vérifier le choix',
  submit: 'Envoyer',
  keep: 'Garder les choix de cette période',
  keepHint: 'Retire ce qui était planifié.',
  will: 'Ce qui se passera après le {date}',
  willSeats: '{quantity, plural, one {# licence} other {# licences}} de {offer}, {plan}',
  willPrice:
    '{amount} {billing, select, monthly {par mois} annual {par an} triennial {tous les trois ans} other {en une fois}}, aux prix d’aujourd’hui',
  willEnd: 'jusqu’au {date}',
  held: 'Des utilisateurs détiennent {assigned, plural, one {# licence} other {# licences}}{names, select, none {} other { : {names}{more, plural, =0 {} other { et # autres}}}}. Un renouvellement n’en retire à personne : si {free, plural, one {# ne leur est pas retirée} other {# ne leur sont pas retirées}} avant ce jour, il en garde au moins {assigned, number} au lieu de {arranged, number}.',
  asIs: 'Reconduire tel quel',
  undecided:
    'Rien ne diffère de la période actuelle. Dites que c’est ce que vous voulez, et le renouvellement n’attend plus de décision.',
  same: 'Rien ne diffère de la période actuelle : il n’y a rien à planifier.',
  done: 'C’est planifié. La page de l’abonnement le montre jusqu’à ce que cela se fasse.',
  dropped: 'Plus rien n’est planifié.',
  warn: 'Changer le nombre de licences, mettre à niveau, suspendre ou désactiver le renouvellement automatique avant ce jour annule ce qui est planifié.',
  back: 'Retour à l’abonnement',
}
