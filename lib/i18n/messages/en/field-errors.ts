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
  agreement: { choose: 'Say whether the customer has accepted the agreement.' },
  reseller: {
    gone: 'This company is not your partner any more. Choose another reseller, or go on without one.',
  },
}
