import type { Member } from '../actor'
import { type ContactCandidate, mayBeContact } from '../subscription/contact-rules'
import type { Loaded } from './load'
import type { Side } from './rules'

/** On which side of the request this person stands; none for a partner that does not have it. */
export const sideOf = ({ organisation: { id } }: Member, request: Loaded): Side | null =>
  id === request.tenantId ? 'customer' : id === request.holderId ? 'holder' : null

export type Taker = { id: string; name: string }

/**
 * To whom this person may give the request: its holder gives it away, and the provider may take it back. A reseller gives
 * it to its provider; Azure stays with the provider (rules §7).
 */
export function takersOf(
  { organisation: { id, name } }: Member,
  { providerId, providerName, holderId, usage }: Loaded,
  candidates: readonly ContactCandidate[],
): Taker[] {
  if (id !== providerId) return id === holderId ? [{ id: providerId, name: providerName }] : []
  if (holderId !== providerId) return [{ id, name }]
  if (usage) return []
  return candidates
    .filter(one => one.id !== providerId && mayBeContact(one, providerId))
    .map(one => ({ id: one.id, name: one.name }))
}
