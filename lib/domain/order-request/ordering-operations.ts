import { command, query } from '../operation'
import { Refusal } from '../refusal'
import { orderingOf } from './find'
import { OfReseller, SetOrdering } from './schema'

/** Whether a reseller may order without asking, and how much (product §2.2). */
export const readOrdering = query({
  permission: 'partnership.ordering',
  input: OfReseller,
  async run({ actor, db, input: { resellerId } }) {
    const providerId = actor.organisation.id
    const partner = await db.partnership.findFirst({
      where: { providerId, resellerId, state: 'active' },
      select: { reseller: { select: { name: true } } },
    })
    if (!partner) throw new Refusal('row.notFound')
    return { resellerId, name: partner.reseller.name, ...(await orderingOf(db, providerId, resellerId)) }
  },
})

/** Lets a reseller order at once within limits, or asks it to ask again. */
export const setOrdering = command({
  permission: 'partnership.ordering',
  input: SetOrdering,
  async run({ actor, db, input, note }) {
    const { resellerId, mayOrder, perOrder, perMonth } = input
    const providerId = actor.organisation.id
    const was = await orderingOf(db, providerId, resellerId)
    const partner = await db.organisation.findFirst({ where: { id: resellerId }, select: { name: true } })
    const { count } = await db.partnership.updateMany({
      where: { providerId, resellerId, state: 'active' },
      data: { mayOrder, orderSeats: perOrder, orderMonthlySeats: perMonth },
    })
    if (count === 0 || !partner) throw new Refusal('row.notFound')
    const pairs = {
      mayOrder: [was.mayOrder, mayOrder],
      perOrder: [was.perOrder, perOrder],
      perMonth: [was.perMonth, perMonth],
    } as const
    const moved = Object.entries(pairs).filter(([, [from, to]]) => from !== to)
    note({ subject: partner.name, subjectId: resellerId, changes: Object.fromEntries(moved) as never })
    return { resellerId, name: partner.name }
  },
})
