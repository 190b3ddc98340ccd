import type { record as en, recordFields as enFields } from '../en/record'

export const recordFields: typeof enFields = {
  none: 'Cochez au moins un abonnement.',
  stale:
    'Quelqu’un l’a changé entre-temps : le revendeur est maintenant {theirs, select, on {obligatoire} other {facultatif}}. Rechargez la page et décidez à nouveau.',
}

export const record: typeof en = {
  title: 'Revendeur associé',
  lead: 'Le revendeur associé à un abonnement est celui qui touche les primes. Trouvez ce qui n’en a pas, et les partenaires qui seraient refusés.',
  tabs: { without: 'Sans revendeur', eligibility: 'Refusés demain' },
  choose: 'Abonnements sans revendeur',
  seats: '{count, plural, one {# licence} other {# licences}}',
  since: 'depuis le {date}',
  earnsNothing: 'Une évaluation : elle ne rapporte rien avant sa conversion.',
  reseller: 'Revendeur (ID MPN)',
  resellerHint:
    'Touche les primes de tous les abonnements cochés à partir de maintenant ; ce n’est pas rétroactif et ne donne aucun accès.',
  choosePartner: 'Choisissez un revendeur',
  notSigned: '{name} · {mpnId} (contrat non signé)',
  dryRun: 'Essai à blanc',
  associate: 'Associer',
  tried:
    'Essai à blanc : {count, plural, =0 {aucun abonnement ne serait associé} one {# abonnement serait associé} other {# abonnements seraient associés}} à {reseller}.',
  triedNote: 'Rien n’a été changé.',
  done: '{count, plural, =0 {Aucun abonnement n’est associé} one {# abonnement est associé} other {# abonnements sont associés}} à {reseller} à partir de maintenant.',
  unable: 'Impossible : {names}.',
  unableOne: '{title} ({why, select, credited {déjà associé à {credited}} other {terminé}})',
  shown: '{count, plural, one {Un abonnement affiché} other {# abonnements affichés}}',
  emptyTitle: 'Chaque abonnement a son revendeur',
  emptyBody: 'Ce qui est commandé sans revendeur apparaît ici.',
  partner: 'Revendeur indirect',
  why: 'Pourquoi il serait refusé',
  credited: 'Abonnements associés',
  allEligibleTitle: 'Tous vos revendeurs peuvent être associés',
  allEligibleBody: 'Contrat, programme, région et localisations sont en règle pour chacun.',
  compulsory: 'Commandes sans revendeur',
  isCompulsory: 'Un revendeur est obligatoire : une commande d’offre payante sans revendeur est refusée.',
  isOptional:
    'Un revendeur est facultatif : une commande sans revendeur est possible, avec un avertissement.',
  makeCompulsory: 'Rendre le revendeur obligatoire',
  makeOptional: 'Rendre le revendeur facultatif',
  questionMark: ' ?',
  willCompulsory:
    'À partir de maintenant, personne dans votre société ne peut commander une offre payante sans choisir de revendeur. Les évaluations et ce qui est déjà commandé restent tels quels.',
  willOptional:
    'À partir de maintenant, une commande sans revendeur est à nouveau possible ; la personne qui la passe est avertie.',
  saved: 'C’est enregistré.',
}
