export const partnershipReseller = {
  reseller: {
    facts: 'Company',
    domain: 'Domain',
    address: 'Address',
    country: 'Country',
    market: 'Region',
    enrolment: 'Enrolment',
    enrolled: 'Enrolled',
    notEnrolled: 'Not valid',
    agreement: 'Partner agreement',
    agreementBy: 'Signed by {by} on {date, date, long}',
    agreementMissing: 'Not signed',
    agreementUntil: 'To be signed again: it counts until {date}',
    agreementLapsed: 'To be signed again: it has not counted since {date}',
    agreementAgainTitle: '{name} has not signed the new version of the partner agreement',
    agreementWarnTitle: '{name} has not signed the partner agreement',
    agreementWarn:
      'You can add customers for it. Orders and subscriptions cannot carry its MPN ID, and it earns no incentives, until its Global admin signs.',
    locations: 'Locations',
    locationName: 'Location',
    locationMpn: 'MPN ID',
    locationCity: 'City',
    noLocations: 'No location is registered.',
    support: 'Support profile',
    supportEmail: 'Email',
    supportPhone: 'Phone',
    supportWebsite: 'Website',
    noSupport: 'This company has not filled in its support profile.',
    work: 'Working together',
    sharedCustomers: 'Shared customers',
    delegated: 'with admin rights',
    credited: 'Credited subscriptions',
    supported: 'Supported subscriptions',
    history: 'History of the partnership',
    requestedBy: 'Requested by {by}',
    acceptedBy: 'Accepted by {by} of {name}',
    removedBy: 'Removed by {by}',
    accessTitle: 'What to do for which access',
    accessGoal: 'Goal',
    accessDo: 'What to do',
    accessWhere: 'Where',
    access: {
      manage: {
        goal: '{name} manages a customer’s account, with admin rights on its subscriptions',
        do: 'Associate it when you create the customer',
        where: 'New customer',
      },
      azure: {
        goal: '{name} manages the account of an Azure customer',
        do: 'Associate it when you create the customer, and have it made tenant owner',
        where: 'The customer’s user settings',
      },
      credit: {
        goal: '{name} earns incentive credit',
        do: 'Associate it with the subscription, new or existing',
        where: 'New subscription, or the subscription’s page: Reseller (MPN ID)',
      },
      support: {
        goal: '{name} handles support for certain subscriptions',
        do: 'Choose it as the designated support contact',
        where: 'Customers › customer › Subscriptions › subscription',
      },
    },
    endedTitle: 'The partnership ended on {date, date, long}',
    ended:
      'Customers, admin rights, credits and support contacts stay as they were. Nothing new can be sold through {name} until it accepts a new request.',
    letter: 'Letter to {name}',
    letterLead:
      'The portal has told nobody. Copy this draft, change it as your contract asks, and send it yourself.',
    letterCopy: 'Copy the letter',
    letterText:
      'Hello,\n\nOn {date, date, long} {provider} ended its partnership with {name} in the Cloud Solution Provider programme.\n\nCustomers we share, the admin rights they gave you, subscriptions that carry your MPN ID and the support you give for them stay as they are. New customers and new orders are no longer possible between us.\n\nLet us talk about what this means for the customers we share.\n\nKind regards\n{person}\n{provider}',
  },
  remove: {
    title: 'Remove the partnership with {name}?',
    lead: '{name} leaves your list at once. Everything else stays:',
    requests:
      '{count, plural, =0 {} one {One open service request that it has comes to you at once, and says so to its customer. } other {# open service requests that it has come to you at once, and each says so to its customer. }}New ones come to you as long as there is no partnership.',
    leadAlone: '{name} leaves your list at once. You share no customer and no subscription with it.',
    customers:
      '{count, plural, =0 {No customer is shared.} one {One shared customer stays with both of you.} other {# shared customers stay with both of you.}}',
    delegated:
      '{count, plural, =0 {No customer has given it admin rights.} one {It keeps admin rights on one of them.} other {It keeps admin rights on # of them.}}',
    credited:
      '{count, plural, =0 {No subscription is credited to it.} one {One subscription goes on being credited to it.} other {# subscriptions go on being credited to it.}}',
    supported:
      '{count, plural, =0 {It is support contact for no subscription.} one {It stays support contact for one subscription.} other {It stays support contact for # subscriptions.}}',
    refused:
      'New customers, orders and associations with it are refused. To undo this, it has to accept a new request.',
    silent: 'The portal tells nobody. Its page then holds a draft letter for you.',
    faithTitle: 'By choosing Yes you state',
    failed: 'The partnership was not removed',
  },
}
