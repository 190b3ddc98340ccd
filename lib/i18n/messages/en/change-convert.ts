/** Why a subscription cannot take a trial's licences. */
export const convertInto = {
  unknown: 'Choose one of the subscriptions shown for this offer, or this one.',
  endsEarlier: 'It ends on {date, date, long}, before the trial, which ends on {trial, date, long}.',
  room: '{more, plural, =0 {It takes no more licenses} one {It takes only one more license} other {It takes only # more licenses}}: the offer, or what the customer may hold of it over all its partners, allows no more.',
}

export const convert = {
  title: 'Convert trial to paid subscription',
  lead: 'The subscription and its users stay; the paid offer begins now or when the trial ends.',
  leadNow:
    'The subscription and its users stay; the paid offer begins at once. It is not converted by itself.',
  leadUntil: 'The trial ends on {date}.',
  when: 'When',
  now: 'Now',
  nowHint: 'At least {min, number} licenses; the trial is over at once.',
  end: 'When the trial ends, on {date}',
  endHint: 'Any number of licenses the offer takes. Until then it can be changed or taken back.',
  offer: 'Paid offer',
  licenses: 'Licenses',
  licensesHint: 'At least {min, number}.',
  licensesBoth: 'Now at least {min, number}; when the trial ends from {later, number} to {max, number}.',
  plan: 'Term and billing',
  into: 'Destination subscription',
  intoSelf: 'This subscription becomes the paid one',
  intoHint:
    'A destination takes the licenses and their users now and keeps its own term; this subscription is then gone.',
  check: 'Review',
  submit: 'Apply',
  schedule: 'Schedule',
  keep: 'Take back',
  will: 'What will happen',
  willLater: 'What will happen after {date}',
  willBegin:
    '{quantity, plural, one {# license} other {# licenses}} of {offer}, {plan}, from now until {date}.',
  willBeginThen: '{quantity, plural, one {# license} other {# licenses}} of {offer}, {plan}, until {date}.',
  willPrice:
    '{amount} {billing, select, monthly {a month} annual {a year} triennial {every three years} other {once}} at today’s prices; the price of that day counts.',
  willChange:
    'Converting now or turning auto-renew off before that day drops what is scheduled. If the offer is no longer sold then, or has no room for so many, the usual conversion takes its place.',
  willMerge:
    '{quantity, plural, one {One license goes} other {# licenses go}} into {into}, which then has {total, number} and still ends on {date}.',
  mergeUsers: 'Licenses assigned to users move along by themselves.',
  mergeGone: 'This subscription is gone.',
  mergeDrops: 'What is scheduled for the next term of {into} is dropped.',
  window: 'It can be given back for {hours, number} hours.',
  usual:
    'If nothing is scheduled, it becomes {offer} when the trial ends: {quantity, plural, one {# license} other {# licenses}}, {plan}.',
  arranged: 'Scheduled for the end of the trial',
  arrangedAlready: 'This is what is scheduled already.',
  begins: 'The paid offer begins after {date}.',
  done: 'Converted. It is a paid subscription now.',
  doneInto: 'Converted. The licenses of the trial and their users are in this subscription now.',
  doneLater: 'Scheduled. It is shown on the subscription’s page until it happens.',
  doneKept: 'Nothing is scheduled any more: the usual conversion holds again.',
}
