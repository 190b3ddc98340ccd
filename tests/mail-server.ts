import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

export type Message = { to: string[]; from: string; raw: string; headers: Map<string, string>; text: string }

type Wish = Partial<SMTPServerOptions> & {
  /** What it says to a recipient or to the whole message before it takes it; nothing for yes. */
  refuse?: (to: string) => { code: number; text: string } | undefined
  /** How long it thinks over each message. */
  slow?: number
  /** A free port unless one was agreed on. */
  at?: number
}

const said = ({ code, text }: { code: number; text: string }) =>
  Object.assign(new Error(text), { responseCode: code })

/** A real mail server on this machine, with a mailbox that holds all it took. */
export async function mailServer({ refuse = () => undefined, slow = 0, at = 0, ...options }: Wish = {}) {
  const box: Message[] = []
  let [now, most] = [0, 0]
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onRcptTo({ address }, _session, done) {
      const no = refuse(address)
      done(no ? said(no) : null)
    },
    onData(stream, { envelope }, done) {
      now += 1
      most = Math.max(most, now)
      const taken = (raw: string) => {
        now -= 1
        const { mailFrom, rcptTo } = envelope
        const from = mailFrom ? mailFrom.address : ''
        box.push({ ...opened(raw), from, to: rcptTo.map(({ address }) => address), raw })
        done(null)
      }
      // Whoever sends may die in the middle of a message: then there is none.
      const torn = (error: Error) => {
        now -= 1
        done(error)
      }
      read(stream).then(raw => setTimeout(taken, slow, raw), torn)
    },
    ...options,
  })
  server.on('error', () => {})
  const listening = server.listen(at, '127.0.0.1')
  await once(listening, 'listening')
  const { port } = listening.address() as AddressInfo
  const stop = () => new Promise<void>(resolve => server.close(() => resolve()))
  return { box, port, stop, busiest: () => most }
}

async function read(stream: Duplex | NodeJS.ReadableStream) {
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(Buffer.from(part))
  return Buffer.concat(parts).toString('utf8')
}

const words = (text: string) =>
  text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([QB])\?([^?]*)\?=/gi, (_, how: string, coded: string) =>
      how.toUpperCase() === 'B'
        ? Buffer.from(coded, 'base64').toString()
        : quoted(coded.replaceAll('_', ' ')),
    )

const quoted = (text: string) =>
  Buffer.from(
    text
      .replace(/=\r?\n/g, '')
      .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString()

/** As a mail program would show it. */
function opened(raw: string) {
  const end = raw.indexOf('\r\n\r\n')
  const lines = raw
    .slice(0, end)
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n')
  const headers = new Map(
    lines.map(line => {
      const at = line.indexOf(':')
      return [line.slice(0, at).toLowerCase(), words(line.slice(at + 1).trim())]
    }),
  )
  const body = raw.slice(end + 4)
  const how = headers.get('content-transfer-encoding')
  const text =
    how === 'base64'
      ? Buffer.from(body, 'base64').toString()
      : how === 'quoted-printable'
        ? quoted(body)
        : body
  return { headers, text: text.replaceAll('\r\n', '\n') }
}
