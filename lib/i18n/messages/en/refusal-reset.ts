/** Why no link to a new password is sent, or one leads nowhere. */
export const refusalReset = {
  off: 'The portal is not set up to send email. An admin of your organisation can give you a temporary password.',
  tooMany:
    'This was asked for too often. Look for the letters already sent, or try again in {minutes, plural, one {# minute} other {# minutes}}.',
  gone: 'This link leads nowhere. It may have been cut off in the mail: copy it whole, or ask for a new one.',
  used: 'A new password was already chosen with this link. Sign in with it; if it was not you, ask for a new link at once.',
  replaced:
    'A newer link was sent since, or the password was changed in another way. Use the newest letter, or ask for a new link.',
  expired:
    'This link ran out on {date, date, long} at {date, time, short}. Ask for a new one; it works for an hour.',
  inactive:
    'Your account has been deactivated meanwhile, so no password can be chosen. An admin of your organisation can reactivate it.',
}
