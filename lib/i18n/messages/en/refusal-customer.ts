export const refusalCustomer = {
  customer: {
    domainTaken: 'Another company has just taken {domain}. Choose another domain; everything else is kept.',
    draftGone: 'This draft is no longer there: it was submitted or cancelled.',
    alreadySubmitted: 'This was already submitted. The customer is in your list.',
    otherMarket:
      'You sell in {market}. {country} is outside it, so a customer there needs a provider of its region.',
    accountIncomplete: 'The account information is not complete yet. Go back to the first step.',
    agreementMissing:
      'Nothing can be ordered before the customer has accepted the agreement. Record its acceptance first.',
    setupGone:
      'The temporary password can no longer be shown. If it was lost before it was used, a Global admin or an Admin agent can make a new one.',
    passwordOwn:
      'The administrator has already chosen a password of its own, so no temporary one can be made. Somebody with an administrator’s role at the customer can help.',
  },
  user: {
    noRights:
      'Users and licenses of {customer} are open to partners with delegated admin rights only, and you have none. The customer’s Global admin can grant them: send a request for the relationship.',
    globalAdminOnly:
      'Only a Global admin of the customer, or a Global admin or Admin agent of its partner, can do this to a Global admin.',
    self: 'This is you. Another admin can do it; your own password you change under Account settings.',
    lastAdmin:
      '{name} is the last Global admin of {customer} who can sign in. Make another user Global admin first.',
    deleted: '{name} is deleted. Restore the account first.',
    fileFaulty:
      'Nothing was saved: {count, plural, one {one row of the file is} other {# rows of the file are}} not valid any more. Validate the file again to see which.',
  },
  relationship: {
    ownLink: 'This is your own company’s link. Send it to the customer: its Global admin has to accept.',
    notCustomer:
      'You are signed in for {organisation}, which is not a customer. Sign out and follow the link again as the customer’s Global admin.',
    already:
      '{organisation} has this relationship{reseller, select, none {} other { with {reseller}}} and {provider} already, with the rights that were asked for. There is nothing left to accept.',
    ended:
      'Your company accepted this link, and what it gave has been taken back or ended since. Ask {provider} for a new request.',
    otherMarket:
      '{provider} sells in {providerMarket}, and the tenant of {organisation} is in {market}. Look for a provider in your own region.',
    partnershipOver:
      '{provider} and {reseller} are no longer partners, so they cannot serve you together. Ask either for a new request.',
    providerMissing: 'Choose the indirect provider you work with for this customer.',
    notProvider:
      '{provider} is not your indirect provider (any more). Choose another one, or accept a partnership with it first.',
    tied: '{count, plural, one {One subscription} other {# subscriptions}} of {customer} must be suspended or cancelled first. The dialog lists what is missing.',
    over: 'The relationship with {customer} has ended already. There is nothing left to do.',
  },
  serviceRequest: {
    moved:
      'Nothing was sent: {by} changed the request meanwhile, on {date, date, long}. It is with {holder}, and {state, select, open {open} inProgress {in progress} waiting {waiting for the customer} solved {solved} closed {closed} other {reopened}}. Read what is new, then send again; your text is still here.',
    notNow:
      'This cannot be done to a request that is {state, select, open {open} inProgress {in progress} waiting {waiting for the customer} solved {solved} closed {closed} other {reopened}}. Reload the page to see what can.',
    notHolder: '{holder} has this request and answers it. The provider can take it over first.',
    notTaker:
      'It cannot be handed over there: {holder} keeps it. A reseller needs a relationship with this customer, delegated admin rights and an active partnership; Azure stays with the provider.',
    tooOld:
      'This request was closed on {date, date, long}, too long ago to be reopened. Create a new one; the old one stays to be read.',
  },
  directoryRole: {
    noRights:
      'You give and withdraw roles at {customer} by your own delegated admin rights, and {customer} has withdrawn them. Its Global admin can do it under Account settings, Directory roles.',
    notServing:
      '{reseller} no longer serves {customer}, so it cannot be given a role there. It needs a reseller relationship first.',
    held: '{by} made {reseller} tenant owner on {date, date, long} already. There is nothing left to do.',
    notHeld:
      '{reseller} is not tenant owner{by, select, none {} other {: {by} changed it on {date, date, long}}}. There is nothing left to do.',
  },
}
