import { convert, convertInto } from './change-convert'
import { renewal } from './change-renewal'

/** Sentences of refusal, by reason; `refusal` takes them over. */
export const changeRefusals = {
  state:
    'The subscription is {state, select, suspended {suspended: resume it first} expired {expired: its term is over and cannot be taken up again. Buy a new one} disabled {disabled: its term is over and cannot be taken up again. Buy a new one} deleted {deleted and cannot be brought back} active {active already} other {still being set up}}.',
  renewing:
    'The term ended on {date, date, long} and the renewal is being carried out. Try again in two minutes.',
  noSuspend: 'This offer cannot be suspended.',
  parentNotActive: 'This add-on belongs to {base}, which is not active. Resume that one first.',
  suspendInstead:
    'This offer has no cancellation. Suspend it instead: it is not billed then, and deleted in the end.',
  noCancel: 'This offer cannot be cancelled; it ends with its term.',
  windowShut:
    'It can be cancelled only within {hours, number} hours of the purchase or renewal{since, select, none {} other {, and that time ended on {since, date, ::yMMMdjm}}}. {ends, select, none {} other {{renews, select, no {It is not renewed and ends} other {You can stop it at the renewal: it then ends}} on {ends, date, long}.}}',
  renewsAlways: 'This offer always renews itself. To end it, suspend it.',
  renewsNever: 'This offer does not renew itself; it ends with its term.',
  renewsAlready: 'It renews itself already{date, select, none {} other {, after {date, date, long}}}.',
  stoppedAlready: 'It ends already with its term{date, select, none {} other {, on {date, date, long}}}.',
  noBilling: 'This offer is billed in one way only.',
  oneBilling: 'For this term there is no other billing frequency in today’s price list.',
  billingAtRenewal:
    'The billing frequency of this term changes only at the renewal. Choose it under Manage renewal.',
  orderNotUniform:
    'The billing frequency changes for the whole order at once. Not all of it is active, on the same term and in the price list: {names}.',
  noTerm: 'The term of this offer does not change.',
  longestTerm: 'There is no longer term in today’s price list. A shorter one can begin at the renewal.',
  notTrial: 'Only a trial is converted.',
  convertsByHand: 'This trial is not converted by itself when it ends. Convert it now.',
  convertsInstead:
    'A trial has no next term: it is converted. Choose when, and into what, under Convert trial to paid subscription.',
  needsAutoRenew: 'There is no next term to arrange: auto-renew is off. Turn it on first.',
  noTarget: 'The paid offer of this trial is not sold today. Ask the operator of the catalogue.',
  noUpgrade: 'There is no higher offer to which this one can be upgraded.',
  addonsPresent:
    'An offer with add-ons cannot be upgraded. Buy the new offer beside it, or suspend the add-ons: they stand in the way until they are deleted. These do: {names}.',
  noAddons: 'This offer takes no add-ons.',
  changesUsed:
    'A subscription can be changed {max, number} times, and this one has been. Buy a new one instead.',
  moneyChanged:
    'The amount has changed while you were reading: you saw {seen, number, ::.00} {currency} {seenWay, select, back {back} other {to pay}}, and it is now {amount, number, ::.00} {currency} {way, select, back {back} other {to pay}}. Nothing was done. Look at it again, then confirm.',
}

/** Sentences at a field. */
export const changeFields = {
  stale:
    'It is now {state, select, active {active} suspended {suspended} expired {expired} disabled {disabled} deleted {deleted} other {pending}}, {quantity, plural, one {# license} other {# licenses}}, auto-renew {autoRenew, select, on {on} other {off}}. What you asked for was not done; close this, look again and decide.',
  targetGone: 'This offer is no longer sold. Choose another one.',
  noPlan: 'There is no price for this term and billing frequency today. Choose another one.',
  notAligned: 'The next term cannot end on that day. Choose one of the days offered.',
  into: convertInto,
}

export const change = {
  title: 'Changes',
  lead: 'Each says what it does before anything happens. The server’s clock decides, not your computer’s.',
  until: 'Possible until {moment}.',
  names: {
    suspend: 'Suspend',
    resume: 'Resume',
    cancel: 'Cancel subscription',
    stopRenewal: 'Stop at renewal',
    startRenewal: 'Turn auto-renew on',
    billing: 'Manage billing frequency',
    term: 'Change term',
    schedule: 'Manage renewal',
    convert: 'Convert trial to paid subscription',
    convertLater: 'Schedule the conversion',
    addon: 'Add an add-on',
    upgrade: 'Upgrade now',
  },
  hints: {
    suspend: 'Locks its users out; it can be resumed.',
    resume: 'Lets its users work again.',
    cancel: 'Gone at once, with the money its window gives back.',
    stopRenewal: 'It goes on to the end of its term and is not renewed.',
    startRenewal: 'A new term begins when this one ends.',
    billing: 'How often it is charged.',
    term: 'Begin a longer term now.',
    schedule: 'Offer, licenses, term and end date of the next term.',
    convert: 'Now, when the trial ends, or into a subscription of the same offer.',
    convertLater: 'The paid offer begins when the trial ends.',
    addon: 'From the catalogue, with this offer as its base.',
    upgrade: 'To a higher offer, all licenses or some of them.',
  },
  questions: {
    suspend: 'Suspend {name}?',
    resume: 'Resume {name}?',
    cancel: 'Cancel {name}?',
    stopRenewal: 'Stop {name} at the renewal?',
    startRenewal: 'Let {name} renew itself?',
    billing: 'Billing frequency of {name}',
    term: 'A longer term for {name}',
  },
  who: 'Who can: {roles}',
  effect: 'What happens',
  suspendLocks: 'Nobody can use it from this moment. An administrator can still fetch the data.',
  suspendFree: 'Nothing is billed while it is suspended. What is paid already is not given back.',
  suspendBilled: 'It is still billed while it is suspended.',
  suspendDeleted: 'Unless it is resumed, it is deleted with all its data on {date, date, long}.',
  suspendEnds: 'Its term still ends on {date}; suspended, it is not renewed but disabled, and deleted later.',
  renewalOff: 'Auto-renew is turned off, and stays off when it is resumed.',
  resumeWorks: 'Its users can work again from this moment.',
  resumeNoRenewal: 'Auto-renew stays off: it ends on {date}. You can turn it on afterwards.',
  cancelGone:
    'All {quantity, plural, one {# license} other {# licenses}} are gone at once, and the data with them. It cannot be brought back.',
  cancelNeeded: 'Add-ons that need this offer cannot be used without it.',
  stopEnds:
    'It ends on {date}: nothing changes until then. You can turn auto-renew on again before that day.',
  stopGrace:
    'Its users can still work for {days, plural, one {# day} other {# days}} after that, unbilled; then it is disabled, and deleted in the end.',
  stopTrial: 'The trial then ends and is not converted.',
  startRenews: 'It renews itself after {date}, at the price of that day.',
  startConverts: 'The trial is converted after {date}, with the licenses it has, at the price of that day.',
  termFrom: 'A new term begins now and ends on {date}. It cannot be shortened.',
  termRestart: 'The term begins anew for the whole order and ends on {date}, at today’s prices.',
  billingNext: 'From the next charge on, {date}.',
  along: 'Goes along: {names}.',
  drops: 'What is scheduled for the next term is dropped.',
  charge: '{amount} to pay now.',
  refund: '{amount} back.',
  chargeRefund:
    '{charge} to pay and {refund} back for the days not used: {net} {way, select, back {back} other {to pay}}.',
  noMoney: 'Nothing to pay and nothing back now.',
  next: 'Next charge: {amount} on {date}{renewal, select, true {, at the renewal and its price} other {}}.',
  noNext: 'No further charge.',
  clock: 'Possible until {moment}. If that moment passes while this is open, nothing is done.',
  done: {
    suspend: 'Suspended.',
    resume: 'Resumed.',
    cancel: 'Cancelled.',
    stopRenewal: 'It ends with its term.',
    startRenewal: 'It renews itself again.',
    billing: 'The billing frequency is changed.',
    term: 'The new term has begun.',
  },
  chooseBilling: 'New billing frequency',
  chooseTerm: 'New term and billing',
  plan: '{term}, {billing, select, monthly {billed monthly} annual {billed annually} triennial {billed every three years} one_time {billed once} other {not billed}}',
  planPriced: '{plan}: {price} per license',
  addons: 'Add-ons',
  addonsNone: 'None yet. An add-on is bought with its base, and is suspended and resumed with it.',
  addonSeats: '{quantity, plural, one {# license} other {# licenses}}',
  parent: 'Add-on of {base}',
  scheduled: 'Scheduled for the next term',
  scheduledNone: 'Nothing: the next term is like this one.',
  nextBilling:
    '{billing, select, monthly {Billed monthly} annual {Billed annually} other {Billed every three years}} from {date} on.',

  renewal,
  convert,
}
