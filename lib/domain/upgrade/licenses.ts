import type { Db } from '../../db/scope'
import type { Member } from '../actor'
import { Refusal } from '../refusal'
import type { Loaded } from '../subscription/load'
import { assignedProblem } from '../subscription/wish'

/** With all seats their users go along; with some, only those that nobody holds can leave (rules §5.7). */
export async function moveLicenses(
  db: Db,
  actor: Member,
  loaded: Loaded,
  { seats, into }: { seats: number; into: { id: string } | null },
) {
  if (seats < loaded.quantity) {
    const held = await assignedProblem(db, loaded, loaded.quantity - seats, true)
    if (held) throw new Refusal('input.invalid', {}, { quantity: held })
  } else if (into)
    await db.$queryRaw`select license_move(${loaded.id}::uuid, ${into.id}::uuid, ${actor.user.name})::text`
}
