import type { Member, OrganisationKind, Role } from '../actor'
import { rolesFor } from '../permission'
import type { RefusalKey } from '../refusal'

export const invitationDays = 7
export const invitationEnd = (now: Date) => new Date(now.getTime() + invitationDays * 86_400_000)

const company: readonly Role[] = ['accountAdmin', 'incentivesAdmin']

/** The roles an organisation of this kind works with; a reseller has no sales agents (roles.md §1). */
const offered: Record<OrganisationKind, readonly Role[]> = {
  operator: ['globalAdmin', 'userAdmin'],
  provider: [
    'globalAdmin',
    'userAdmin',
    'billingAdmin',
    'adminAgent',
    'salesAgent',
    'helpdeskAgent',
    ...company,
  ],
  reseller: ['globalAdmin', 'userAdmin', 'billingAdmin', 'adminAgent', 'helpdeskAgent', ...company],
  customer: ['globalAdmin', 'userAdmin', 'billingAdmin', 'user'],
}
export const rolesOf = (kind: OrganisationKind) => offered[kind]

type Acting = Pick<Member, 'roles'>

/** Is this role the acting person's to give and take? (rules §9, roles.md §2 note 11) */
export function maySetRole({ roles }: Acting, role: Role) {
  if (roles.includes('globalAdmin')) return true
  if (roles.includes('userAdmin')) return role !== 'globalAdmin'
  return roles.includes('accountAdmin') && company.includes(role)
}

/** Why the acting person may not touch somebody who holds these roles at all; null where it may. */
export function touchRefusal(
  actor: Acting,
  held: readonly Role[],
): 'member.globalAdminOnly' | 'member.notYours' | null {
  if (held.every(role => maySetRole(actor, role))) return null
  return held.includes('globalAdmin') ? 'member.globalAdminOnly' : 'member.notYours'
}

type RoleChange = { actor: Member; userId: string; from: readonly Role[]; to: readonly Role[] }

/** Why these roles may not become those; null where they may. That one admin must remain is the database's to say. */
export function roleChangeRefusal({ actor, userId, from, to }: RoleChange): RefusalKey | null {
  const changed = [...from.filter(role => !to.includes(role)), ...to.filter(role => !from.includes(role))]
  const touch = touchRefusal(actor, changed)
  if (touch) return touch
  if (userId !== actor.user.id) return null
  const added = to.some(role => !from.includes(role))
  if (added && !actor.roles.includes('globalAdmin')) return 'member.ownRoles'
  const managing = rolesFor('member.manage', actor.organisation.kind)
  return to.some(role => managing.includes(role)) ? null : 'member.ownLastRight'
}

type Standing = { disabledAt: Date | null; invitation: { acceptedAt: Date | null; expiresAt: Date } | null }
export type MemberState = 'active' | 'invited' | 'expired' | 'inactive'

/** Where a person stands. */
export function stateOf({ disabledAt, invitation }: Standing, now: Date): MemberState {
  if (disabledAt) return 'inactive'
  if (!invitation || invitation.acceptedAt) return 'active'
  return invitation.expiresAt > now ? 'invited' : 'expired'
}
