import { changeFields } from './change'
import { fieldErrorsOrder } from './field-errors-order'
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
  email: 'Enter an email address such as name@company.com.',
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
  files: {
    tooMany: 'At most {max, number} files go with one message. Send the others with the next one.',
    empty: '{name} is empty. Choose another file.',
    large: '{name} is larger than {mb, number} MB. Choose a smaller file.',
    type: '{name} is not a PDF, PNG or JPEG file, whatever its name says. Choose another one.',
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
    email: 'Enter an email address, such as name@company.com.',
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
    againEarly: 'Choose a day after the version takes effect, so that there is time to sign it.',
    againFar: 'This is more than a year after the version takes effect. Choose an earlier day.',
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
  ...fieldErrorsOrder,
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
  member: { ...refusal.member, noRole: 'Choose at least one role.' },
  account: {
    phone: 'Enter a telephone number such as +33 1 23 45 67 89.',
    website: 'Enter an address that begins with https://.',
    locationThere: 'There is a location of this name in this city already: {mpnId}.',
  },
}
