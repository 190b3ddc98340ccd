import { createHmac } from 'node:crypto'
import { env } from '../../env'
import type { Actor } from '../actor'
import { keyHash } from '../partnership/link'

/**
 * The key of a confirmation link: derived, never stored. It holds for one address only: whoever asks again under another
 * one makes the first link worthless.
 */
export const keyOfEnrolment = (id: string, email: string, secret: string) =>
  createHmac('sha256', secret).update(`enrolment:${id}:${email}`).digest('base64url')

export const enrolmentKey = (id: string, email: string) => keyOfEnrolment(id, email, env().NEXTAUTH_SECRET)

export const enrolmentLink = (id: string, email: string) =>
  `${env().NEXTAUTH_URL.replace(/\/+$/, '')}/enroll/confirm/${enrolmentKey(id, email)}`

/** Does this look like the key of a partnership link? Cut off or run on, it is none. */
export const isLinkKey = (text: string | undefined): text is string => /^[\w-]{43}$/.test(text ?? '')

/** The same person as the holder of a link. */
export const holding = (actor: Actor, key: string): Actor => ({
  ...actor,
  invite: keyHash(key).toString('hex'),
})
