import { v7 as uuid } from 'uuid'
import type { Db } from '../../db/scope'
import type { Member } from '../actor'
import { reopenDays, unsolved } from './rules'

type Departure = {
  providerId: string
  providerName: string
  /** The reseller that leaves; without one, all that serve the customer. */
  resellerId?: string
  /** The customer it leaves; without one, all of them. */
  customerId?: string
}

const heldBy = ({ providerId, resellerId, customerId }: Departure) => ({
  providerId,
  holderId: resellerId ?? { not: providerId },
  ...(customerId && { customerId }),
})

/** How many unsolved requests would come to the provider. */
export const leftBehind = (db: Db, departure: Omit<Departure, 'providerName'>) =>
  db.serviceRequest.count({
    where: { ...heldBy({ ...departure, providerName: '' }), state: { in: [...unsolved] } },
  })

/**
 * A reseller that leaves has no request any more: the provider has them from that moment, and the customer reads so in each.
 * Those that can be opened again go along.
 */
export async function routeDeparted(db: Db, actor: Member, now: Date, departure: Departure) {
  const { providerId, providerName } = departure
  const reopenable = new Date(now.getTime() - reopenDays * 86_400_000)
  const held = await db.serviceRequest.findMany({
    where: {
      ...heldBy(departure),
      OR: [{ state: { in: [...unsolved, 'solved'] } }, { changedAt: { gt: reopenable } }],
    },
    select: { id: true, holderName: true },
  })
  if (held.length === 0) return 0
  await db.serviceRequestEntry.createMany({
    data: held.map(({ id, holderName }) => ({
      ...{ providerId, id: uuid(), requestId: id, act: 'departed' as const, at: now },
      // Who left stands in the words, who has it from here on as after a hand-over.
      ...{ body: holderName, holder: providerName },
      ...{ authorId: actor.user.id, author: actor.user.name },
      ...{ companyId: actor.organisation.id, company: actor.organisation.name },
    })),
  })
  const { count } = await db.serviceRequest.updateMany({
    where: { ...heldBy(departure), id: { in: held.map(({ id }) => id) } },
    data: {
      ...{ holderId: providerId, holderName: providerName, version: { increment: 1 } },
      changedBy: actor.user.name,
    },
  })
  return count
}
