import { may, type Permission, rolesFor } from '../domain/permission'
import { Refusal } from '../domain/refusal'
import { say } from './say'
import { currentActor } from './session'

/** Why the person reading cannot do this, and who can; nothing where they may. */
export async function whyNot(permission: Permission): Promise<string | undefined> {
  const actor = await currentActor()
  if (!actor.organisation || may(actor, permission)) return undefined
  const { kind, name } = actor.organisation
  return say(new Refusal('role.missing', { roles: rolesFor(permission, kind), organisation: name }))
}
