import type { z } from 'zod'
import { doneLine, record } from '../activity/record'
import { Refusal } from '../refusal'
import { moveLicenses } from '../upgrade/licenses'
import { conversionOf } from './convert-rules'
import type { LoadedChange } from './load'
import { mergeOf } from './merge-rules'
import { type Performing, perform } from './perform'
import type { Plan } from './plan'
import { planMerge } from './plan-merge'
import { planConvert } from './plan-terms'
import type { ConvertTrial } from './schema'

type Call = Omit<Performing, 'input'> & { input: z.output<typeof ConvertTrial> }
const how = { change: 'convert', counts: true, pooled: true } as const

/** The trial itself becomes the paid offer. */
export async function becomePaid(call: Call) {
  const { id, offerId, plan = { term: '', billing: '' }, quantity } = call.input
  const done = await perform(call, {
    ...how,
    plan: ({ facts }) => {
      const verdict = conversionOf(facts, { offerId, plan, quantity })
      if ('problems' in verdict) throw new Refusal('input.invalid', {}, verdict.problems)
      return planConvert(facts, verdict.target, verdict.option, quantity)
    },
  })
  return { ...done, id }
}

/** Its licences, and the users who hold them, go into another subscription of the customer. */
export async function mergeTrial(call: Call, into: string) {
  const { actor, db, input } = call
  const done = await perform(call, {
    ...how,
    plan: ({ facts, others }) => {
      const merge = mergeOf(facts, others, { ...input, into })
      if ('problems' in merge) throw new Refusal('input.invalid', {}, merge.problems)
      return planMerge(facts, merge)
    },
    first: async ({ loaded }, plan) => {
      await moveLicenses(db, actor, loaded, { seats: input.quantity, into: { id: into } })
      await tellGained(call, loaded, plan)
    },
  })
  return { ...done, id: into }
}

/** The log of what gains the licences tells of it too. */
async function tellGained({ actor, db, now }: Call, loaded: LoadedChange['loaded'], { along }: Plan) {
  const { customerId, companyName, nickname, offer } = loaded
  for (const { kin, adds } of along)
    await record(
      db,
      doneLine(actor, 'convertTrial', now, {
        customerId,
        subject: `${companyName} · ${kin.titleEn}`,
        subjectId: kin.id,
        changes: {
          quantity: [kin.quantity, kin.quantity + (adds?.seats ?? 0)],
          trial: [null, nickname ?? offer.titleEn],
        },
      }),
    )
}
