import { letterNotices } from './letter-notices'

/** Letters that the portal sends itself, where a mail server is set up. */
export const letter = {
  form: {
    send: 'Send',
    lead: 'The portal sends this message for you, or you send the draft yourself. The link in it is personal to this request.',
    toHint: 'Where “Send” sends it. An answer comes to your own address.',
    toMissing: 'Say where to send it.',
    long: 'This message is long. If your mail program cuts it off, use “Send” or “Copy to clipboard”.',
    nothingStored: 'Nothing is recorded until you send, open, copy or finish the message.',
    onItsWay: 'The message to {to} is on its way. You see here when it has been handed over.',
  },
  states: {
    waiting: 'Being sent',
    sending: 'Being sent',
    again: 'Not sent yet',
    sent: 'Sent by email',
    failed: 'Not delivered',
  },
  tips: {
    waiting: 'To {to}.',
    again: 'To {to}. The portal goes on trying: {answer}',
    sent: 'Handed to the mail server for {to} on {date, date, long} at {date, time, short}.',
    failed: 'To {to}, given up on {date, date, long} at {date, time, short}: {answer}',
  },
  answers: {
    withdrawn: 'the request was revoked before it was sent.',
    expired: 'it was of no use any more.',
  },
  term: 'Email',
  operator: {
    off: 'The portal sends no email. People send their drafts themselves, and links are handed over by hand. To change that, set SMTP_URL and MAIL_FROM and start the portal again.',
    on: 'Email is sent through {host}, from {from}.',
  },
  choice: {
    title: 'Emails from the portal',
    lead: 'They go to {email}. Links that only you need, such as an invitation, always come.',
    save: 'Save the choice',
    saved: 'Your choice is saved.',
    serviceRequest: {
      label: 'Service requests',
      hint: '{side, select, customer {When your support contact writes about a request of yours or hands it over.} other {When a customer writes about a request you take part in, or one reaches your company.}}',
    },
    orderRequest: {
      label: 'Order requests',
      hint: 'When one is made that you may decide, or yours is decided.',
    },
    renewals: {
      label: 'Renewals',
      hint: 'At most once a day: what needs a decision or ends in 60, 30 or 7 days.',
    },
  },
  notices: letterNotices,
}

export const letterRefusals = {
  off: 'The portal is not set up to send email. Open the draft in your mail program or copy it; whoever runs the portal can set up a mail server.',
  tooMany:
    'Your company has sent {most, number} messages in this hour, which is the most. Wait until the next hour, or send the draft from your own mail.',
}
