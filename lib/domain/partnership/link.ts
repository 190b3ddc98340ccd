import { createHash, createHmac } from 'node:crypto'
import { env } from '../../env'

/** The key of a request's link. It is derived and never stored: a copy of the database yields no usable link. */
export const linkKey = (id: string, secret: string) =>
  createHmac('sha256', secret).update(`partnership-request:${id}`).digest('base64url')

/** What the database knows a key by. */
export const keyHash = (key: string) => createHash('sha256').update(key).digest()

export const linkKeyOf = (id: string) => linkKey(id, env().NEXTAUTH_SECRET)

/** The link of a request, as its provider's people may see it again at any time. */
export const linkOf = (id: string) =>
  `${env().NEXTAUTH_URL.replace(/\/+$/, '')}/partnership/accept/${linkKeyOf(id)}`
