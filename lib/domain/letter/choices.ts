import type { Db } from '../../db/scope'
import type { Member } from '../actor'
import { choicesOf } from './rules'

/** The letters there are for this person, each with whether it is wanted; unless it said no, it is. */
export async function wantedLetters(db: Db, actor: Member) {
  const said = await db.letterChoice.findMany({
    where: { organisationId: actor.organisation.id, userId: actor.user.id },
    select: { kind: true, wanted: true },
  })
  return choicesOf(actor.organisation.kind).map(kind => ({
    kind,
    wanted: said.find(one => one.kind === kind)?.wanted ?? true,
  }))
}
