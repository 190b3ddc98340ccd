import type { Db } from '../../db/scope'
import type { Member } from '../actor'
import { type Facts, factsFor } from '../catalogue/facts'
import { aligns, endsOf } from '../order/ends'
import { termEnd } from '../order/term'
import { Refusal } from '../refusal'
import type { RequestRow } from './find'
import { type Amending, type AskedItem, amend, endsInWords, type LostEnd } from './rules'

type Request = Pick<RequestRow, 'state' | 'kind' | 'providerId' | 'customerId' | 'items'>

/**
 * Lines that were to end on a day on which a term that begins today cannot end: it has passed, or what they were aligned
 * with has changed; each with the days that are possible instead (rules §5.10).
 */
export async function lostEnds(db: Db, actor: Member, request: Request, now: Date): Promise<LostEnd[]> {
  const { state, kind, providerId, customerId, items } = request
  if (state !== 'open' || kind !== 'new' || !items.some(({ endsAt }) => endsAt)) return []
  const offers = items.map(({ offerId }) => offerId)
  const asking = { actor, now, buyer: { id: customerId }, providerId, offers }
  const facts = await factsFor(db, asking).catch(goneCustomer)
  if (!facts) return []
  const lost = items.flatMap((item, at) => lostEnd(item, at, facts, now))
  const titles = await titlesOf(db, lost)
  return lost.map(({ ends, ...one }) => ({
    ...one,
    ends: ends.map(({ endsAt, other }) => ({ endsAt, other: other && named(other, titles) })),
  }))
}

/** What is ordered of a request; where an end is lost and nothing was chosen in its place, the person is asked to. */
export async function decideEnds(
  { db, actor, now }: { db: Db; actor: Member; now: Date },
  request: Request,
  wish: Amending,
) {
  const lost = await lostEnds(db, actor, request, now)
  const { items, changed, unchosen } = amend(request.items, wish, lost)
  if (unchosen.length > 0) {
    const fields = unchosen.map(at => [`ends.${at}`, { key: 'order.endLost' }])
    throw new Refusal('orderRequest.endLost', {}, Object.fromEntries(fields))
  }
  return { items, changed, told: lost.length > 0 ? { endsAt: endsInWords(lost, items) } : {} }
}

/** A customer that is gone is refused with the order itself, and not a reason to hide the request. */
function goneCustomer(error: unknown) {
  if (error instanceof Refusal) return null
  throw error
}

function lostEnd({ offerId, term = '', endsAt }: AskedItem, at: number, facts: Facts, now: Date) {
  const offer = facts.offers.find(({ id }) => id === offerId)
  if (!endsAt || !offer) return []
  const asked = new Date(endsAt)
  const ends = aligns(offer) ? endsOf({ now, own: facts.own }, term) : []
  if (ends.some(end => end.endsAt.getTime() === asked.getTime())) return []
  const byDay = ends.toSorted((a, b) => a.endsAt.getTime() - b.endsAt.getTime())
  return [{ at, asked, passed: asked <= now, usual: termEnd(now, term, offer.policy.trialDays), ends: byDay }]
}

type Neighbour = { offerId: string; nickname: string | null }
type Titles = Map<string, { titleEn: string; titleFr: string }>

/** What the subscriptions to end with are called. */
async function titlesOf(db: Db, lost: { ends: { other: Neighbour | null }[] }[]): Promise<Titles> {
  const ids = lost.flatMap(({ ends }) => ends.flatMap(({ other }) => other?.offerId ?? []))
  if (ids.length === 0) return new Map()
  const offers = await db.offer.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, titleEn: true, titleFr: true },
  })
  return new Map(offers.map(({ id, ...title }) => [id, title]))
}

const named = ({ offerId, nickname }: Neighbour, titles: Titles) => ({
  ...(titles.get(offerId) ?? { titleEn: offerId, titleFr: offerId }),
  nickname,
})
