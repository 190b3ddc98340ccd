import { changeFields } from './change'
import { incentiveFields } from './incentive'
import { recordFields } from './record'
import { refusal } from './refusal'
import { upgradeFields } from './upgrade'

/** What a field says when it refuses what was typed. Values come from the schema's issue or the rule. */
export const fieldErrors = {
  required: 'Fill in this field.',
  invalid: 'This is not a valid value.',
  tooShort: 'Use at least {min, number} characters.',
  tooLong: 'Use at most {max, number} characters.',
  atLeast: 'Enter {min, number} or more.',
  atMost: 'Enter {max, number} or less.',
  wholeNumber: 'Enter a whole number.',
  email: 'Enter an e-mail address such as name@company.com.',
  oneLine: 'Write it on one line.',
  import: { noFile: 'Choose at least one file.' },
  enrolment: {
    kind: 'Choose what your company does.',
    webMail:
      'Anybody can have an address at {domain}, so it proves nothing of the company. Use one at the company’s own domain.',
    tenantMail:
      '{domain} is the domain of a customer’s account, not of a partner. Use the company’s own mail domain.',
    mpnTaken: refusal.enrolment.mpnTaken,
  },
  appeal: {
    fileEmpty: 'This file is empty. Choose another one.',
    fileLarge: 'This file is larger than 2 MB. Choose a smaller one.',
    fileType: 'This is not a PDF, PNG or JPEG file, whatever its name says. Choose another one.',
  },
  vetting: { check: 'Tick this once you have made the check.' },
  website: 'Enter a web address such as https://www.company.com.',
  phoneNumber: 'Enter a telephone number such as +33 1 23 45 67 89.',
  linkMissing: 'The link must stay in the text, whole and unchanged.',
  accept: { unticked: 'Tick the box to go on.' },
  password: {
    wrong: 'The temporary password is not right.',
    common: 'This password is too common. Use a few words that belong to you.',
    differs: 'The two passwords differ.',
    same: 'Choose a password other than the temporary one.',
  },
  companyName: {
    missing: 'Enter the company’s name as it is registered.',
    single: 'One character is no company name. Enter the registered name.',
    special: 'A company name needs letters or digits.',
    legalForm: 'This is only a legal form. Enter the company’s name with it, such as “Contoso Ltd”.',
  },
  country: {
    choose: 'Choose a country or region.',
    otherMarket: 'You sell in {market}. A customer elsewhere needs a provider of its own region.',
  },
  address: {
    addressLine1: {
      missing: 'Enter the street and number.',
      long: 'Use at most {max, number} characters; line 2 takes the rest.',
    },
    addressLine2: { long: 'Use at most {max, number} characters.' },
    city: { missing: 'Enter the city.', long: 'Use at most {max, number} characters.' },
    state: {
      missing:
        'Choose the {label, select, state {state} province {province} prefecture {prefecture} emirate {emirate} other {state or province}}.',
      unknown:
        'Choose the {label, select, state {state} province {province} prefecture {prefecture} emirate {emirate} other {state or province}} from the list.',
      long: 'Use at most {max, number} characters.',
    },
    postalCode: {
      missing:
        'Enter the {label, select, zip {ZIP code} other {postal code}}{sample, select, none {} other {, such as {sample}}}.',
      format:
        'This is not a {label, select, zip {ZIP code} other {postal code}} of this country{sample, select, none {} other {. One looks like {sample}}}.',
      long: 'Use at most {max, number} characters.',
    },
  },
  registrationId: {
    missing:
      'This country requires the registration number{sample, select, none {} other {, such as {sample}}}.',
    format:
      'This is not a registration number of this country{sample, select, none {} other {. One looks like {sample}}}.',
  },
  phone: {
    missing: 'This country requires a telephone number{sample, select, none {} other {, such as {sample}}}.',
    format: 'This is not a telephone number{sample, select, none {} other {. One looks like {sample}}}.',
    country:
      'The number must be of the company’s country{sample, select, none {} other {, such as {sample}}}.',
  },
  domain: {
    missing: 'Choose the part of the domain before .onmicrosoft.com.',
    format: 'Use only letters without accents and digits, and begin with a letter.',
    long: 'Use at most 27 characters.',
    taken:
      '{domain} is already taken. {suggestions, select, none {Try another one.} other {These are free: {suggestions}.}}',
  },
  contact: {
    firstName: 'Enter the first name.',
    lastName: 'Enter the last name.',
    email: 'Enter an e-mail address, such as name@company.com.',
    name: 'A name needs at least one letter.',
    vendor: 'An address at {domain} belongs to the vendor. Enter one of the customer’s.',
    partner: 'An address at {domain} belongs to {company}. Enter one of the customer’s.',
    free: 'Anybody can have an address at {domain}. An education customer needs one of its school’s.',
    tenant: 'An education customer needs an address that exists outside of the new domain.',
  },
  culture: { choose: 'Choose a language of this country.' },
  date: {
    missing: 'Enter the day on which the customer accepted.',
    invalid: 'There is no such day. Write it as in 2026-03-31.',
    future: 'This day is still to come. Enter the day on which the customer accepted.',
    early: 'This is before there was an agreement to accept.',
  },
  agreement: {
    choose: 'Say whether the customer has accepted the agreement.',
    day: 'There is no such day. Write it as in 2026-03-31.',
    past: 'This day has passed. Choose today or a later one.',
    far: 'This is more than a year away. Choose an earlier day.',
  },
  reseller: {
    gone: 'This company is not your partner any more. Choose another reseller, or go on without one.',
  },
  mpn: { ...refusal.mpn, digits: 'An MPN ID is seven digits, such as 6204187.' },
  support: {
    ...refusal.support,
    unknown: 'Choose one of the companies in the list.',
  },
  change: changeFields,
  upgrade: upgradeFields,
  record: recordFields,
  incentive: incentiveFields,
  subscription: {
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
  stale:
    'Saved in the meantime: {theirs, select, none {nothing} other {{theirs}}}. What you typed: {yours, select, none {nothing} other {{yours}}}.',
  tag: refusal.tag,
  user: {
    ...refusal.user,
    location: 'Choose a country or region from the list.',
    userName: 'Use letters without accents, digits, and dots, hyphens or underscores between them.',
    noneSelected: 'Select at least one user.',
    noFile: 'Choose a file first.',
    taken: '{email} belongs to a user already. Choose another name.',
    takenDeleted: '{email} belongs to a deleted user. Restore that user, or choose another name.',
    globalAdminOwn: 'Only a Global admin can make somebody a Global admin.',
    globalAdminPartner: 'Only a Global admin or an Admin agent can make somebody a Global admin.',
    staleRoles: 'Somebody changed the roles in the meantime. Reload the page to see them.',
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
    noBilling: 'This offer is not billed like this for the chosen term. Choose another billing frequency.',
    attest: 'Tick the box: this offer requires the statement.',
    chooseBase: 'Choose the subscription that this add-on belongs to.',
    baseGone: 'This subscription is not active any more, so nothing can be added to it. Choose another one.',
    otherCurrency: 'This offer is priced in {currency}, the others are not. Order it separately.',
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
  member: { ...refusal.member, noRole: 'Choose at least one role.' },
  account: {
    phone: 'Enter a telephone number such as +33 1 23 45 67 89.',
    website: 'Enter an address that begins with https://.',
  },
}
