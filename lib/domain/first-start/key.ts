import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

/** The key of the first start's link. It is derived and never stored: whoever runs the portal can print it again. */
export const firstStartKey = (secret: string) =>
  createHmac('sha256', secret).update('first-start').digest('base64url')

const digest = (text: string) => createHash('sha256').update(text).digest()

/** Takes as long for a wrong key as for the right one. */
export const isFirstStartKey = (key: string, secret: string) =>
  timingSafeEqual(digest(key), digest(firstStartKey(secret)))
