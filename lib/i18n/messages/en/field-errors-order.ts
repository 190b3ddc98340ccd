export const fieldErrorsOrder = {
  subscription: {
    renewing:
      'The term ended on {date, date, long} and the renewal is being carried out. Try again in two minutes.',
    stale:
      'Saved in the meantime: {theirs, select, none {nothing} other {{theirs}}}. What you chose: {yours, select, none {nothing} other {{yours}}}.',
    wholeNumber: 'Enter a whole number of licenses.',
    state:
      'The licenses of {state, select, suspended {a suspended} expired {an expired} disabled {a disabled} deleted {a deleted} other {a pending}} subscription stay as they are.{state, select, suspended { Resume it first.} other {}}',
    changesUsed:
      'A subscription can be changed {max, number} times, and this one has been. Buy a new one instead.',
    fixed: 'The number of licenses of this offer is fixed.',
    noIncrease: 'No licenses can be added to this subscription. Buy a new one instead.',
    noDecrease: 'Licenses of this offer cannot be given back.',
    belowMin: 'This offer needs at least {min, plural, one {# license} other {# licenses}}.',
    aboveMax: 'A subscription of this offer has at most {max, plural, one {# license} other {# licenses}}.',
    pooled:
      'This customer may hold {max, plural, one {# license} other {# licenses}} of this offer over all its partners and has {elsewhere, number} in other subscriptions: {highest, number} is the most here.',
    belowShare:
      'This add-on must cover a share of the {base, number} licenses it belongs to: at least {min, number}.',
    window:
      'Only {refundable, plural, one {# license} other {# licenses}} can still be given back, until {until, date, ::yMMMdjm}: {lowest, number} is the fewest now.',
    assigned:
      '{assigned, plural, one {# license is} other {# licenses are}} assigned to users: {names}{more, plural, =0 {} one { and # more} other { and # more}}. Take {free, plural, one {# of them} other {# of them}} away first under Users and licenses.',
    windowShut:
      'The time to give licenses back is over. Fewer are possible at the renewal, after {date, date, long}.',
  },
  order: {
    empty: 'Choose at least one offer.',
    noQuantity: 'Enter the number of licenses.',
    notNumber: 'Enter the number of licenses in digits.',
    negative: 'The number of licenses cannot be negative. To give licenses back, open the subscription.',
    zero: 'Enter 1 or more, or clear the box if you do not want this offer.',
    tooMany: 'This is more than can be ordered: {max, number} at most.',
    fixed: 'This offer comes with exactly {quantity, plural, one {# license} other {# licenses}}.',
    atMost: 'One subscription of this offer takes {max, plural, one {# license} other {# licenses}} at most.',
    pooled:
      'A customer may hold {max, number} licenses of this offer over all its partners. It has {held, number}, so {remaining, plural, =0 {none is left} one {# is left} other {# are left}}; you asked for {requested, number}.',
    share:
      'This add-on must cover at least {percent, number} % of the {seats, number} licenses of its base products: enter {min, number} or more.',
    noTerm: 'This term is not offered any more. Choose another one.',
    notAligned: 'The term cannot end on that day. Choose one of the days offered.',
    endLost: 'Choose when the term shall end.',
    noBilling: 'This offer is not billed like this for the chosen term. Choose another billing frequency.',
    attest: 'Tick the box: this offer requires the statement.',
    chooseBase: 'Choose the subscription that this add-on belongs to.',
    baseGone: 'This subscription is not active any more, so nothing can be added to it. Choose another one.',
    otherCurrency: 'This offer is priced in {currency}, the others are not. Order it separately.',
    resellerNeeded: 'Choose a reseller.',
    reseller: 'Choose another reseller, or “No reseller”.',
    withdrawn: 'This offer has been withdrawn from the catalogue. Choose another one.',
    endOfSale: 'No longer sold since {date, date, long}. Existing subscriptions go on.',
    country: 'Not sold in the customer’s country.',
    noPrice: 'There is no price in {currency} for it today.',
    qualification:
      'Only for customers with the qualification {qualification, select, education {Education} government {Government} stateOwned {State-owned entity} other {Nonprofit}}.',
    owned: 'The customer already has {offers}, so there is nothing to try out.',
    reactivate: 'The customer has this offer, suspended. Reactivate that subscription instead.',
    lifetimeLimit:
      'A customer can have this offer {limit, plural, one {only once} other {only # times}}, and has had it.',
    concurrentLimit:
      'A customer can have {limit, plural, one {one subscription} other {# subscriptions}} of this offer at a time, and has {limit, plural, one {it} other {them}}. Add licenses to an existing one instead.',
    poolEmpty:
      'The customer holds all {max, number} licenses it may have of this offer over all its partners.',
    baseMissing: 'Cannot be bought without a base product. Needs one of: {offers}.',
  },
}
