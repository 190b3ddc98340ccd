/** Sentences at a field. */
export const recordFields = {
  none: 'Tick at least one subscription.',
  stale:
    'Somebody changed it in the meantime: it is {theirs, select, on {compulsory} other {optional}} now. Reload the page and decide again.',
}

export const record = {
  title: 'Reseller of record',
  lead: 'Who is credited with a subscription decides who earns incentives. Find what has nobody, and partners that would be refused.',
  tabs: { without: 'Without reseller', eligibility: 'Refused tomorrow' },
  choose: 'Subscriptions without a reseller',
  seats: '{count, plural, one {# license} other {# licenses}}',
  since: 'since {date}',
  earnsNothing: 'A trial: it earns nothing until it is converted.',
  reseller: 'Reseller (MPN ID)',
  resellerHint:
    'Gets the incentive credit of all ticked subscriptions from now on; it is not retroactive and gives no access.',
  choosePartner: 'Choose a reseller',
  notSigned: '{name} · {mpnId} (agreement not signed)',
  dryRun: 'Dry run',
  associate: 'Associate',
  tried:
    'Dry run: {count, plural, =0 {no subscription} one {# subscription} other {# subscriptions}} would be credited to {reseller}.',
  triedNote: 'Nothing has been changed.',
  done: '{count, plural, =0 {No subscription is} one {# subscription is} other {# subscriptions are}} credited to {reseller} from now on.',
  unable: 'Not possible: {names}.',
  unableOne: '{title} ({why, select, credited {credited to {credited} already} other {over}})',
  shown: '{count, plural, one {One subscription} other {# subscriptions}} shown',
  emptyTitle: 'Every subscription has its reseller',
  emptyBody: 'What is ordered without one appears here.',
  partner: 'Indirect reseller',
  why: 'Why it would be refused',
  credited: 'Subscriptions credited to it',
  allEligibleTitle: 'All your resellers can be credited',
  allEligibleBody: 'Agreement, programme, region and locations are in order for each of them.',
  compulsory: 'Orders without a reseller',
  isCompulsory: 'A reseller is compulsory: an order of a paid offer without one is refused.',
  isOptional: 'A reseller is optional: an order without one is possible and warned about.',
  makeCompulsory: 'Make the reseller compulsory',
  makeOptional: 'Make the reseller optional',
  questionMark: '?',
  willCompulsory:
    'From now on nobody in your company can order a paid offer without choosing a reseller. Trials, and what is ordered already, stay as they are.',
  willOptional: 'From now on an order without a reseller is possible again; whoever places it is warned.',
  saved: 'Saved.',
}
