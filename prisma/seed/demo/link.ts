import { createHash, createHmac } from 'node:crypto'

/** The key of a partnership link; the database holds no more than its hash. */
export const linkKey = (id: string, secret: string) =>
  createHmac('sha256', secret).update(`partnership-request:${id}`).digest('base64url')

export const sha256 = (text: string) => createHash('sha256').update(text).digest()
