import type { Member, Role } from '../actor'
import { everPossible, may, type Permission, permissions, rolesFor } from '../permission'

export type Ability = { permission: Permission; allowed: boolean; roles: readonly Role[] }

/** What everybody may do, or what is done without an account, is no news on an overview. */
const plain = /^(self|account|portal|invitation|directory|enrolment)\.|\.open$/

/** Everything this kind of organisation does in the portal, and whether this person may: what they cannot, another role can. */
export const abilitiesOf = (actor: Member): Ability[] =>
  (Object.keys(permissions) as Permission[])
    .filter(one => !plain.test(one) && everPossible(one, actor.organisation.kind))
    .map(permission => ({
      permission,
      allowed: may(actor, permission),
      roles: rolesFor(permission, actor.organisation.kind),
    }))
