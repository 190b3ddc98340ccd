import type { Member } from '../actor'
import { expiryFrom } from '../partnership/rules'
import type { NewLetter } from './outbox'

type Written = { id: string; letterId: string; to: string; locale: 'en' | 'fr' }
type Stored = { subject: string; body: string }

/** A person's own letter: its texts without the link, and where an answer goes. */
export const personalLetter = (
  kind: 'partnership' | 'relationship',
  { id, letterId, to, locale }: Written,
  { subject, body }: Stored,
  { user }: Member,
  now: Date,
): NewLetter => ({
  ...{ id: letterId, kind, subjectId: id, to: { address: to }, locale, until: expiryFrom(now) },
  content: { subject, body, replyTo: { name: user.name, address: user.email } },
})
