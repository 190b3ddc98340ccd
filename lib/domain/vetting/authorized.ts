import type { Db } from '../../db/scope'
import type { Member } from '../actor'
import { Refusal } from '../refusal'

/** Nothing new begins in a company's name before its account is authorized (rules §1.4). */
export async function requireAuthorized(db: Db, actor: Member) {
  const { id, name } = actor.organisation
  const { vetting } = await db.organisation.findUniqueOrThrow({ where: { id }, select: { vetting: true } })
  if (vetting !== 'authorized')
    throw new Refusal('enrolment.notAuthorized', { organisation: name, state: vetting })
}
