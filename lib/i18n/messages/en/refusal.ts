import { changeRefusals } from './change'
import { letterRefusals } from './letter'
import { refusalCustomer } from './refusal-customer'
import { refusalEnrolment } from './refusal-enrolment'
import { refusalMpn } from './refusal-mpn'
import { refusalReset } from './refusal-reset'

/** One sentence or two for every way the portal says no: what, why, until when, who can, what next. */
export const refusal = {
  input: { invalid: 'Some fields need your attention. What you typed is still there.' },
  signIn: {
    needed: 'Sign in to go on.',
    wrong: 'The email or the password is not right.',
    tooMany: 'Too many attempts. Try again in {minutes, plural, one {# minute} other {# minutes}}.',
  },
  password: {
    mustChange: 'Choose your own password first: the one you were given works only once.',
    wrong: 'The temporary password is not right.',
  },
  role: {
    missing:
      'This needs the role {roles}. {holders, select, none {Nobody at {organisation} has it yet: ask your Global admin.} other {At {organisation}, {holders} can do it.}}',
  },
  kind: {
    never:
      '{kind, select, customer {Customers} reseller {Indirect resellers} provider {Indirect providers} other {Operators}} cannot do this in the portal, whatever their role.',
  },
  row: {
    notFound: 'It is not there, or not yours to see.',
    stale: 'Somebody saved a change while you were working. Compare both values below, then save again.',
  },
  request: {
    notFound:
      'This link leads nowhere. It may have been cut off in the mail: copy it whole, or ask the provider for a new one.',
    expired: 'This link ran out on {date, date, long}. Ask {provider} to send the request again.',
    revoked: '{provider} has withdrawn this request. If you expected it, ask them for a new one.',
    used: 'This link has already been used by another company. Ask {provider} for a link of your own.',
    notOpen: 'This request is no longer open, so it cannot be changed. Make a new request.',
    linkMissing: 'The message must contain the link exactly as it is. It has been put back at the end.',
  },
  accept: {
    ownLink: 'This is your own company’s link. Send it to the reseller: its Global admin has to accept.',
    notReseller:
      'You are signed in for {organisation}, which is not an indirect reseller. Sign out and follow the link again as the reseller’s Global admin.',
    notEnrolled:
      '{organisation} is not enrolled as an indirect reseller yet. Finish the enrolment, then follow this link again; it works until {date, date, long}.',
    otherMarket:
      '{provider} sells in {providerMarket}, and {organisation} is in {market}. Partnerships are possible only within one region: look for a provider in yours.',
    already: '{organisation} and {provider} are partners already. There is nothing left to accept.',
    ended:
      'This link was used by your company, and the partnership it made has ended since. Ask {provider} for a new request.',
    unticked: 'Tick the box to say that you have read what you agree to.',
  },
  letter: letterRefusals,
  partnership: {
    alreadyRemoved:
      '{by} removed the partnership with {reseller} on {date, date, long}. There is nothing left to do.',
    goodFaithMissing:
      'A partnership can only be removed with the statement of good faith. Open the dialog again and read it.',
    gone: 'The partnership with {reseller} ended on {date, date, long}. Request a new one, or go on without this reseller.',
  },
  ...refusalCustomer,
  order: {
    resellerCompulsory:
      'Your company orders paid offers only with a reseller. Choose one; a Global admin or an Admin agent can change this rule under Reseller of record.',
    empty: 'Choose at least one offer.',
    lineInvalid: 'Some offers cannot be ordered like this. Each says why.',
    keyReused:
      'This form was already submitted with other contents. Look at your order once more, then submit again: it will be a new one.',
    priceChanged:
      'A price changed while you were working: the first charge is now {total, number, ::.00} {currency}. Look at the new prices, then submit again.',
    ownAgreement:
      'Your company has not signed the partner agreement for {market}. Your Global admin signs it; until then nothing can be ordered.',
    ownAgreementLapsed:
      'Since {date, date, long}, the version of the partner agreement your company signed no longer counts. Your Global admin signs the new one under Account settings; until then nothing can be ordered.',
  },
  reseller: {
    notPartner: '{reseller} is not your partner (any more). Choose another reseller or go on without one.',
  },
  mpn: refusalMpn,
  reset: refusalReset,
  support: {
    notEligible:
      '{company} cannot be the support contact: it needs a relationship with this customer and delegated admin rights.',
  },
  profile: {
    nothing: 'This is what the profile says already. Change at least one field, or go back.',
    open: '{by} already asked for a change on {date, date, long}. Withdraw that request first, or wait for the operator’s answer.',
    decided:
      'This request is no longer open: {by} {state, select, applied {applied} declined {declined} other {withdrew}} it on {date, date, long}.',
  },
  import: {
    baseChanged:
      'The catalogue has changed since this dry run, so nothing was applied. Upload your files again to see what they would change now.',
    faulty:
      'These files have {count, plural, one {one fault} other {# faults}}, so nothing was applied. Mend them and upload them again.',
    applied: '{by} applied this import on {date, date, long}. There is nothing left to do.',
  },
  firstStart: {
    done: 'This portal has its operator already, so the link has done its work. Sign in, or ask the operator’s Global admin.',
  },
  ...refusalEnrolment,
  appeal: {
    notRejected:
      'There is no rejection of {organisation} to appeal against: it waits for a decision, or has been accepted. Look under Enrolment.',
  },
  vetting: {
    notPending:
      '{organisation} is {state, select, authorized {authorized already} rejected {rejected already; reopen it first} other {not waiting for a decision}}. Reload the page to see who decided, and why.',
    checksMissing:
      'An account is authorized when all three checks hold. Tick those you made, or reject it and say why.',
  },
  change: changeRefusals,
  subscription: {
    notChangeable:
      'A {state, select, suspended {suspended} expired {expired} disabled {disabled} deleted {deleted} other {pending}} subscription cannot be changed like this.',
    providerOnly: 'Only {provider} can change this. Ask them, or your contact there.',
    noAdminRights:
      'This needs delegated admin rights at {customer}, which you do not have, or no longer have. Ask the customer to grant them.',
  },
  tag: { tooMany: 'A customer has {max, number} tags at most. Remove one first.' },
  orderRequest: {
    decided:
      '{by} has already {state, select, approved {approved} declined {declined} other {withdrawn}} this request on {date, date, long}. Nothing was ordered twice.',
    notAllowed:
      'The provider decides about orders for this customer. Send it as a request, or wait for its answer.',
    perOrder: 'It has more licenses than you may order at once. {provider} decides about it.',
    perMonth: 'It is more than you may order within 30 days. {provider} decides about it.',
    agreement: '{customer} has not accepted the customer agreement yet. You can order as soon as it has.',
    endLost:
      'An end date that was asked for is not possible any more, so nothing was ordered. Choose below when the term shall end instead.',
  },
  member: {
    globalAdminOnly: 'Only a Global admin can do this to a Global admin, or make somebody one.',
    notYours:
      'An Account admin manages people with the roles Account admin and Incentives admin only. Ask a Global admin or User admin.',
    ownRoles: 'You cannot give yourself more roles. Ask a Global admin.',
    ownLastRight:
      'Without this role you could no longer manage users, and could not take it back. Ask another admin to change it.',
    self: 'This is you. Another admin can do it; your own password you change under Account settings.',
    lastAdmin:
      '{name} is the last Global admin who can sign in. Make somebody else Global admin first; at least two are advisable.',
    rolesStale:
      'Somebody changed the roles of {name} in the meantime. Reload the page, look at them and change them again.',
    elsewhere: '{name} also works for another organisation in the portal, so only {name} can change this.',
    taken: 'Somebody already signs in with {email}. Use another address, or find the person in your list.',
    waiting:
      '{name} has not accepted the invitation yet, so there is no password to reset. Renew the invitation and send its link.',
    inactive: '{name} is deactivated. Reactivate first.',
  },
  invitation: {
    gone: 'This link leads nowhere. It may have been cut off in the mail: copy it whole, or ask for a new one.',
    used: 'This invitation was already accepted. Sign in with the password chosen then; if it is forgotten, an admin can reset it.',
    expired:
      'This invitation ran out on {date, date, long}. Ask {by} at {organisation} to renew it; the link stays the same.',
    inactive: '{organisation} has withdrawn this invitation. If you expected it, ask {by}.',
    signedIn: 'You are signed in as {name}. Sign out first, then open the link again.',
  },
  agreement: {
    nonePublished:
      'The operator has not published this agreement yet, so there is nothing to sign. Come back later, or ask the operator.',
    draftStale:
      '{by} saved this draft on {date, date, long} at {date, time, short}, after you opened it. What you wrote is still here: keep a copy, then reload the page.',
    draftGone:
      'This draft is no longer there: it was published or put away. What you wrote is still here; the list shows what is in effect.',
    dayPassed: 'The day on which it was to take effect has passed. Go back to the text and choose another.',
    recorded:
      'The acceptance by {name} is recorded already. Change the person if somebody else accepted since.',
    replaced:
      'The text was replaced by version {version, number} while you were reading, and nothing was signed. Read the new text, then sign.',
    alreadySigned: 'Your company has signed this version already. There is nothing left to do.',
    alreadyAccepted:
      'Your company has accepted version {version, number} already, with every partner. There is nothing left to do.',
  },
  rights: {
    notHeld:
      '{partner} holds no delegated admin rights in your tenant{by, select, none {} other {: {by} withdrew them on {date, date, long}}}. There is nothing left to do.',
    withdrawn:
      '{by, select, none {{customer}} other {{by}, of {customer},}} withdrew your delegated admin rights on {date, date, long}. The relationship stays. To get them back, send its Global admin a link that asks for them: Customers, Request a reseller relationship.',
  },
}
