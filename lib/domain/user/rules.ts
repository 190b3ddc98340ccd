import type { Member, Role } from '../actor'

/** Days a deleted user waits to be restored (rules §9). */
export const restorableDays = 30
/** Rows of a file, and users whose licences are changed at once (rules §9). */
export const mostRows = 100
export const mostSelected = 100

/** The admin roles of a customer's tenant; whoever has none of them is a plain user. */
export const adminRoles = ['globalAdmin', 'userAdmin', 'billingAdmin'] as const satisfies readonly Role[]

export const rolesHeld = (chosen: readonly Role[]): Role[] => (chosen.length > 0 ? [...chosen] : ['user'])

/** Is this role the acting person's to give, take and touch in the tenant? Everything but Global admin is (roles.md §5). */
export function mayTouch(actor: Member, held: readonly Role[]) {
  const whole: Role[] =
    actor.organisation.kind === 'customer' ? ['globalAdmin'] : ['globalAdmin', 'adminAgent']
  return !held.includes('globalAdmin') || actor.roles.some(role => whole.includes(role))
}

/** First and last name of somebody of whom only one name is known. */
export function namesOf(given: { firstName: string; lastName: string; displayName: string }) {
  const { firstName, lastName, displayName } = given
  if (firstName || lastName) return { firstName, lastName }
  const words = displayName.split(/\s+/)
  return { firstName: words.slice(0, -1).join(' ') || displayName, lastName: words.slice(1).at(-1) ?? '' }
}

/** The first moment at which a user deleted then can no longer be restored. */
export const goneAt = (deletedAt: Date) => new Date(deletedAt.getTime() + restorableDays * 86_400_000)

/** Whole days left to restore, the one that has begun included. */
export const daysLeft = (deletedAt: Date, now: Date) =>
  Math.max(0, Math.ceil((goneAt(deletedAt).getTime() - now.getTime()) / 86_400_000))
