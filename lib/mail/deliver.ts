import { createTransport } from 'nodemailer'
import { attemptMost, headerLine, type Outcome } from '../domain/letter/rules'
import type { Deliver } from '../domain/letter/run'
import { compose } from './compose'
import type { Sender, Server } from './settings'

type Settings = {
  server: Server
  from: Sender
  /** Where people choose which letters they get. */
  portal: string
  /** Milliseconds for an attempt altogether. */
  most?: number
}

/** How the line to a mail server is kept. */
export function lineTo(server: Server) {
  const local = /^(localhost|127\.\d+\.\d+\.\d+|::1)$/.test(server.host)
  return {
    ...server,
    // A password never goes over a line that others could read.
    requireTLS: !server.secure && 'auth' in server && !local,
    // Beside the portal there is no line to listen on, and seldom a certificate.
    ignoreTLS: local && !server.secure,
    ...{ connectionTimeout: 10_000, greetingTimeout: 10_000, dnsTimeout: 10_000, socketTimeout: 30_000 },
    ...{ disableFileAccess: true, disableUrlAccess: true },
  }
}

/** Hands letters to the mail server, one connection each. */
export function deliverer({ server, from, portal, most = attemptMost }: Settings): Deliver {
  const transport = createTransport(lineTo(server))
  return async letter => {
    const { subject, text, replyTo, headers } = compose(letter, portal)
    const name = headerLine(letter.toName ?? '')
    try {
      await transport.sendMail({
        from,
        to: { name, address: letter.toAddress },
        // Said apart from the headers, so that no text of theirs can add a recipient.
        envelope: { from: from.address, to: [letter.toAddress] },
        messageId: `<${letter.id}@${from.address.split('@')[1]}>`,
        ...{ subject: headerLine(subject), text, headers },
        ...(replyTo && { replyTo: { ...replyTo, name: headerLine(replyTo.name) } }),
        signal: AbortSignal.timeout(most),
      })
      return { done: true }
    } catch (error) {
      return outcomeOf(error)
    }
  }
}

type Failure = { code?: string; command?: string; response?: string; responseCode?: number; message?: string }

/** What a server says of this letter with a 5xx is final; trouble with the way there (connection, TLS, sign-in) is not. */
function outcomeOf(error: unknown): Outcome {
  const { code = '', command = '', response, responseCode = 0, message = '' } = (error ?? {}) as Failure
  const ofLetter = /^(MAIL FROM|RCPT TO|DATA)$/.test(command) || code === 'EMESSAGE'
  return {
    done: false,
    final: ofLetter && responseCode >= 500,
    answer: headerLine(response || message || code),
  }
}
