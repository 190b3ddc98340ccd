import type { Member } from '../actor'
import { may, type Permission, rolesFor } from '../permission'
import { Refusal } from '../refusal'
import { noRights } from '../rights/withdrawn'
import type { Loaded } from './load'

export type Part =
  | 'change'
  | 'cancel'
  | 'billing'
  | 'renewal'
  | 'convert'
  | 'upgrade'
  | 'extend'
  | 'associate'
  | 'delegate'

/** Buying an add-on is an order like any other. */
export const permissionOf = (part: Part): Permission =>
  part === 'extend' ? 'order.place' : `subscription.${part}`

/** What is over is billed no more, and so nobody can be credited with it any more (rules §4.7). */
export const creditable = (state: string) => state === 'active' || state === 'suspended'

/** What this person may not do to this subscription, and who can; null where nothing is in the way (product §2.2). */
export function whyNot(actor: Member, part: Part, loaded: Loaded): Refusal | null {
  const permission = permissionOf(part)
  const { name, kind } = actor.organisation
  const roles = rolesFor(permission, kind)
  if (roles.length === 0) return new Refusal('subscription.providerOnly', { provider: loaded.providerName })
  if (!may(actor, permission)) return new Refusal('role.missing', { roles, organisation: name })
  if (kind === 'reseller' && !loaded.administers) return noRights(loaded)
  if (loaded.state === 'deleted' || (part === 'associate' && !creditable(loaded.state)))
    return new Refusal('subscription.notChangeable', { state: loaded.state })
  return null
}
