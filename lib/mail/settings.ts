import { z } from 'zod'

type Problems = z.core.$RefinementCtx

const address = z.email().max(254)
const wrong = (problems: Problems, message: string) => {
  problems.addIssue({ code: 'custom', message })
  return z.NEVER
}

/** Left empty stands for not set, as it does in a file of settings. */
const unset = (text: string) => text.trim() === ''

/** `smtp://user:password@host:587` or `smtps://host:465`; it may hold a password, so it is never repeated in a message. */
export function server(text: string, problems: Problems) {
  if (unset(text)) return undefined
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : null
  if (!url || !/^smtps?:$/.test(url.protocol) || !url.hostname)
    return wrong(problems, 'must be like smtp://user:password@host:587 or smtps://user:password@host:465')
  if (url.search || url.hash || !/^\/?$/.test(url.pathname))
    return wrong(problems, 'must end after the port: smtp://user:password@host:587')
  if (Boolean(url.username) !== Boolean(url.password))
    return wrong(problems, 'must name both a user and its password, or neither')
  try {
    const [user, pass] = [decodeURIComponent(url.username), decodeURIComponent(url.password)]
    const secure = url.protocol === 'smtps:'
    const host = url.hostname.replace(/^\[|\]$/g, '')
    const port = Number(url.port) || (secure ? 465 : 587)
    return { host, port, secure, ...(user && { auth: { user, pass } }) }
  } catch {
    return wrong(problems, 'must have its % signs written as %25')
  }
}

/** `portal@example.com` or `Twotier <portal@example.com>`. */
export function sender(text: string, problems: Problems) {
  if (unset(text)) return undefined
  const [, name, inside] = /^(?:"?([^"<>]*?)"?\s*<([^<>]+)>)$/.exec(text.trim()) ?? []
  const mailbox = address.safeParse((inside ?? text).trim())
  if (!mailbox.success || /\p{Cc}/u.test(text))
    return wrong(problems, 'must be an address: Twotier <portal@example.com>')
  return { name: name?.trim() || 'Twotier', address: mailbox.data }
}

export type Server = NonNullable<ReturnType<typeof server>>
export type Sender = NonNullable<ReturnType<typeof sender>>
