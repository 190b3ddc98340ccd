import { createHash, createHmac } from 'node:crypto'
import { env } from '../../env'

/** What a link asks for; keys of one kind open nothing of the other. */
export type LinkKind = 'partnership' | 'relationship'

/** The key of a request's link. It is derived and never stored: a copy of the database yields no usable link. */
export const linkKey = (id: string, secret: string, kind: LinkKind = 'partnership') =>
  createHmac('sha256', secret).update(`${kind}-request:${id}`).digest('base64url')

/** What the database knows a key by. */
export const keyHash = (key: string) => createHash('sha256').update(key).digest()

export const linkKeyOf = (id: string, kind: LinkKind = 'partnership') =>
  linkKey(id, env().NEXTAUTH_SECRET, kind)

/** The link of a request, as the people who made it may see it again at any time. */
export const linkOf = (id: string, kind: LinkKind = 'partnership') =>
  `${env().NEXTAUTH_URL.replace(/\/+$/, '')}/${kind}/accept/${linkKeyOf(id, kind)}`
