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
}
