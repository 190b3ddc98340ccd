import { createHmac } from 'node:crypto'
import { env } from '../../env'
import { type Actor, guest } from '../actor'
import { keyHash } from '../partnership/link'

/** The key of a reset's link: derived, never stored, and of no use for any other link. */
export const resetKey = (id: string) =>
  createHmac('sha256', env().NEXTAUTH_SECRET).update(`password-reset:${id}`).digest('base64url')

/** Made in the moment of sending; nobody but the letter's reader sees it. */
export const resetLink = (id: string) =>
  `${env().NEXTAUTH_URL.replace(/\/+$/, '')}/reset-password/${resetKey(id)}`

/** Somebody who holds such a link: whoever is signed in on this device counts for nothing. */
export const resetHolder = (key: string): Actor => guest(keyHash(key).toString('hex'))
