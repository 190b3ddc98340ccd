export const refusalEnrolment = {
  enrolment: {
    signedIn:
      'You are signed in as {name}. Sign out first: an enrolment is for a company that has no account yet.',
    tooMany:
      'Too many enrolments were asked for with this address or from your network. Try again in {minutes, plural, one {# minute} other {# minutes}}; what you typed is still there.',
    gone: 'This link confirms nothing. It may have been cut off in the mail, or a later enrolment has replaced it: copy it whole, or enrol again.',
    used: '{company} was confirmed with this link already. Sign in with {email} to see how it goes on.',
    expired: 'This link ran out on {date, date, long}, and nothing was kept of it. Enrol {company} again.',
    personKnown:
      'Somebody signs in with {email} already, so it cannot begin another account. Sign in with it, or enrol with another work email.',
    companyKnown:
      'A company with the domain {domain} is enrolled already. Ask its Global admin to invite you; if nobody there knows of it, ask the operator.',
    mpnTaken: '{mpnId} belongs to {company}. Issue a new one, or reject the account and say why.',
    notAuthorized:
      '{organisation} {state, select, rejected {was rejected by the operator} other {has not been verified by the operator yet}}. Under Enrolment you see why, who acts next and what you can do.',
  },
}
