import { v7 as uuid } from 'uuid'
import type { Db } from '../../db/scope'
import type { Member } from '../actor'
import { agreementStanding } from '../agreement/standing'
import { command } from '../operation'
import { Refusal } from '../refusal'
import { ensureLocation } from './location'
import { checks, programmeAfter } from './rules'
import { AuthorizeOrganisation, RejectOrganisation, ReopenVetting } from './schema'

/** The account is what it says it is (rules §1.4): all three checks hold. */
export const authorizeOrganisation = command({
  permission: 'vetting.decide',
  input: AuthorizeOrganisation,
  async run({ actor, db, input, now, note }) {
    const missing = checks.filter(check => !input[check])
    if (missing.length > 0) {
      const fields = Object.fromEntries(missing.map(check => [check, { key: 'vetting.check' }]))
      throw new Refusal('vetting.checksMissing', {}, fields)
    }
    const { mpn, ...decision } = input
    const name = await decide(db, actor, now, { ...decision, from: 'pending', to: 'authorized' })
    const mpnId = await ensureLocation(db, input.id, mpn)
    note({ subject: name, subjectId: input.id })
    note({
      changes: { vetting: ['pending', 'authorized'], ...(mpnId ? { mpnId: [null, mpnId] } : {}) },
    })
    return { id: input.id }
  },
})

/** It is not, or not proven: the company reads why, and may appeal. */
export const rejectOrganisation = command({
  permission: 'vetting.decide',
  input: RejectOrganisation,
  async run({ actor, db, input, now, note }) {
    const name = await decide(db, actor, now, { ...input, from: 'pending', to: 'rejected' })
    note({
      subject: name,
      subjectId: input.id,
      changes: { vetting: ['pending', 'rejected'], reason: [null, input.reason] },
    })
    return { id: input.id }
  },
})

/** A rejected account back in the queue, for proof that came by another way than its appeal. */
export const reopenVetting = command({
  permission: 'vetting.decide',
  input: ReopenVetting,
  async run({ actor, db, input, now, note }) {
    const none = { email: false, employment: false, business: false }
    const name = await decide(db, actor, now, { ...none, ...input, from: 'rejected', to: 'pending' })
    note({
      subject: name,
      subjectId: input.id,
      changes: { vetting: ['rejected', 'pending'], reason: [null, input.reason] },
    })
    return { id: input.id }
  },
})

type Decision = {
  id: string
  from: 'pending' | 'rejected'
  to: 'authorized' | 'rejected' | 'pending'
  email: boolean
  employment: boolean
  business: boolean
  reason?: string | undefined
}

/** The old state stands in the `where`: of two colleagues who decide at once the second is told. */
async function decide(db: Db, actor: Member, now: Date, { id, from, to, reason, ...checked }: Decision) {
  const found = await db.organisation.findFirst({
    where: { id, kind: { in: ['provider', 'reseller'] } },
    select: { name: true, market: true, vetting: true },
  })
  if (!found) throw new Refusal('row.notFound')
  const { signed } = await agreementStanding(db, { id, market: found.market }, now)
  const { count } = await db.organisation.updateMany({
    where: { id, vetting: from },
    data: { vetting: to, programme: programmeAfter(to, signed) },
  })
  if (count === 0) throw new Refusal('vetting.notPending', { organisation: found.name, state: found.vetting })
  const { email, employment, business } = checked
  await db.vettingDecision.createMany({
    data: [
      {
        ...{ organisationId: id, id: uuid(), from, to, email, employment, business },
        ...{ reason: reason ?? null, decidedBy: actor.user.name, decidedAt: now },
      },
    ],
  })
  return found.name
}
