/** Sentences at a field, and why a target cannot be chosen. */
export const upgradeFields = {
  unknown: 'Choose one of the offers shown.',
  unknownInto: 'Choose one of the subscriptions shown, or a new one.',
  plan: 'There is no price for this term and billing frequency today. Choose another one.',
  withdrawn: 'Withdrawn from the catalogue in the meantime.',
  endOfSale: 'No longer sold since {date, date, long}.',
  country: 'Not sold in the customer’s country.',
  price: 'There is no price in {currency} today for this term or a longer one.',
  pooled:
    'The customer holds {held, number} of the {max, number} licenses it may have of this offer over all its partners.',
  seats: 'This offer takes {min, number} to {max, number} licenses.',
  owned: 'The customer has this offer already. Add licenses there instead.',
  noAdmin: 'This upgrade needs delegated admin rights at the customer, which its Global admin grants.',
  into: {
    notActive: 'It is not active.',
    window: 'It can still be cancelled until {until, date, ::yMMMdjm}. Possible after that.',
    shorter: 'Its term is shorter.',
    endsEarlier: 'It ends earlier.',
    currency: 'It is charged in {currency}.',
    full: 'It would have more than {max, number} licenses.',
  },
}

export const upgrade = {
  title: 'Upgrade',
  lead: 'To a higher offer. It cannot be undone, and there is no window to give it back.',
  targets: 'Offers this one can be upgraded to',
  choose: 'Choose',
  chooseOne: 'Choose: {title}',
  chosen: 'Chosen',
  another: 'Choose another offer',
  licenses: 'Licenses',
  licensesHint: 'All {most, number} move at once; fewer leave for a subscription of their own.',
  licensesRange: 'From {least, number} to {most, number}.',
  licensesAll: '{most, plural, one {Its one license moves.} other {All # licenses move.}}',
  into: 'Destination subscription',
  intoSelf: 'This subscription (all licenses) or a new one (fewer)',
  intoOption: '{title}: {quantity, plural, one {# license} other {# licenses}}, until {date}',
  intoNot: '{title}: {why}',
  intoOthers: 'Not possible as a destination:',
  plan: 'Term and billing',
  planHint: 'Fewer than all licenses keep the present term and its end date; a destination keeps its own.',
  check: 'Review',
  will: 'What will happen',
  whole:
    'This subscription becomes {offer}, with all {seats, plural, one {its one license} other {# licenses}}.',
  partial:
    '{seats, plural, one {One license leaves} other {# licenses leave}} for a new subscription of {offer}; {rest, number} stay here.',
  merged:
    '{seats, plural, one {One license goes} other {# licenses go}} into {into}. {full, select, true {This subscription is gone.} other {The rest stays here.}}',
  mergedThen:
    'The destination then has {total, plural, one {# license} other {# licenses}} and still ends on {date}.',
  ends: 'It ends on {date}.',
  automatic: 'Licenses assigned to users move along by themselves.',
  byHand: 'Licenses assigned to users do not move: assign the new ones by hand.',
  noUndo: 'It cannot be undone.',
  submit: 'Submit',
  done: 'Upgraded. {moves, select, automatic {Licenses have moved along.} other {Assign the new licenses to their users now.}}',
}
