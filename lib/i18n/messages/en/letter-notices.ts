/** The letters the portal writes itself; each names what happened and holds one link. */
export const letterNotices = {
  choose: 'You choose which of these letters you get: {address}',
  enrolment: {
    subject: 'Confirm your email address',
    body: 'Hello {name},\n\nsomebody, most likely you, asked to enrol {company} in the partner portal with this address. Open the link to confirm that it is yours:\n\n{link}\n\nThe link works until {until, date, long}. If it was not you, do nothing: without the confirmation no company is made.',
  },
  invitation: {
    subject: '{by} invites you to {company}’s partner portal',
    body: 'Hello {name},\n\n{by} has made an account for you in the partner portal, for {company}. Open the link and choose your password:\n\n{link}\n\nThe link is yours alone, works once and until {until, date, long}.',
  },
  passwordReset: {
    subject: 'Choose a new password',
    body: 'Hello {name},\n\nsomebody, most likely you, asked for a new password for {address} in the partner portal. Open the link and choose one:\n\n{link}\n\nThe link works once and for one hour; a newer one takes its place. If it was not you, do nothing: your password stays as it is.',
  },
  serviceRequest: {
    subject: '{number}: {title}',
    body: 'Hello {name},\n\n{act, select, filed {{by}, {company}, asks for help:} waiting {{by}, {company}, needs something from you to go on with:} solved {{by}, {company}, has marked as solved:} closed {{by}, {company}, has closed:} reopened {{by}, {company}, has reopened:} handedOver {{by}, {company}, has handed over to {holder}:} other {{by}, {company}, has written about:}}\n{number}: {title}\n\nRead it and answer in the portal, where what is said stays:\n\n{link}',
  },
  orderRequest: {
    subject:
      '{act, select, approved {Approved: your order request for {customer}} declined {Declined: your order request for {customer}} other {{company} asks you to order for {customer}}}',
    body: 'Hello {name},\n\n{act, select, approved {{by}, {company}, has approved your order request for {customer}. It is ordered.} declined {{by}, {company}, has declined your order request for {customer}, and says why.} other {{by}, {company}, asks you to order for {customer}. Nothing is ordered before you approve it.}}\n\n{link}',
  },
  renewals: {
    subject:
      '{decisions, plural, =0 {{ends, plural, one {One subscription ends} other {# subscriptions end}}} one {One renewal needs a decision} other {# renewals need a decision}}',
    body: 'Hello {name},\n\nthese subscriptions have 60, 30 or 7 days left. What rolls over by itself is not among them.\n{needed}{over}\nAll of them, with what will happen:\n\n{link}',
    decisions: '\nA decision is needed\n{lines}\n',
    ends: '\nEnd unless somebody acts\n{lines}\n',
    line: '- {day, date, medium} ({days, plural, one {# day} other {# days}}): {company}, {offer}, {quantity, plural, one {# license} other {# licenses}}\n  {place}',
    more: '- and {count, plural, one {one more} other {# more}}',
  },
}
