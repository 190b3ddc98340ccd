import type { z } from 'zod'
import type { Db } from '../../db/scope'
import type { Member } from '../actor'
import type { VerifiedLocation } from '../mpn/rules'
import { verifyLocation } from '../mpn/verify'
import { type FieldProblems, Refusal } from '../refusal'
import { assignedOf } from '../user/licensing'
import { type Part, whyNot } from './authority'
import { type ContactCandidate, judgeSupportContact } from './contact-rules'
import { contactCandidates, type Loaded, seatFacts } from './load'
import { judgeQuantity, type SeatEffect } from './rules'
import type { UpdateSubscription } from './schema'

type Input = z.output<typeof UpdateSubscription>

/** What of the input differs from the subscription as it is. */
export function wishOf(loaded: Loaded, { nickname, quantity, reseller, supportContact }: Input) {
  return {
    ...(nickname !== undefined && nickname !== loaded.nickname && { nickname }),
    ...(quantity !== undefined && quantity !== loaded.quantity && { quantity }),
    ...(reseller !== undefined && reseller !== loaded.resellerMpnId && { reseller }),
    ...(supportContact !== undefined && supportContact !== loaded.contact.id && { supportContact }),
  }
}
export type Wish = ReturnType<typeof wishOf>

const partOf = {
  nickname: 'change',
  quantity: 'change',
  reseller: 'associate',
  supportContact: 'delegate',
} as const satisfies Record<keyof Wish, Part>

/** Stops at the first field this person may not change. */
export function authorise(actor: Member, loaded: Loaded, wish: Wish) {
  for (const field of Object.keys(wish) as (keyof Wish)[]) {
    const refusal = whyNot(actor, partOf[field], loaded)
    if (refusal) throw refusal
  }
}

export type Granted = { effect?: SeatEffect; location?: VerifiedLocation; contact?: ContactCandidate }

/** Judges every wish and says all that is wrong at once, each at its field. */
export async function grant(db: Db, actor: Member, loaded: Loaded, wish: Wish, now: Date): Promise<Granted> {
  const problems: FieldProblems = {}
  const granted: Granted = {}
  if (wish.reseller) {
    const verdict = await verifyLocation(db, actor, wish.reseller, now)
    if (verdict.allowed) {
      granted.location = verdict.location
      await holdPartnership(db, loaded.providerId, verdict.location)
    } else problems.reseller = { key: verdict.reason, values: verdict.details }
  }
  if (wish.quantity !== undefined) {
    const verdict = await judgeSeats(db, loaded, wish.quantity, now)
    const held = await assignedProblem(db, loaded, wish.quantity, true)
    if (verdict.allowed && held) problems.quantity = held
    else if (verdict.allowed) granted.effect = verdict.effect
    else problems.quantity = { key: `subscription.${verdict.reason}`, values: verdict.values }
  }
  if (wish.supportContact) {
    const { providerId, contact } = loaded
    const candidates = await contactCandidates(db, providerId, loaded.customerId)
    const wanted = { current: contact.id, wanted: wish.supportContact, providerId }
    const verdict = judgeSupportContact(wanted, candidates)
    const candidate = candidates.find(one => one.id === wish.supportContact)
    if (verdict.allowed && candidate) granted.contact = candidate
    else if (!verdict.allowed && verdict.reason === 'support.notEligible')
      problems.supportContact = { key: 'support.notEligible', values: { company: verdict.company } }
    else problems.supportContact = { key: 'support.unknown' }
  }
  if (Object.keys(problems).length > 0) throw new Refusal('input.invalid', {}, problems)
  return granted
}

/** Behind a pooled cap all changes for the customer queue, so that two at once cannot both fit (rules §5.2). */
async function judgeSeats(db: Db, loaded: Loaded, quantity: number, now: Date) {
  const facts = seatFacts(loaded, now)
  if (loaded.offer.pooledMax === null || quantity < loaded.quantity) return judgeQuantity(facts, quantity)
  await db.$queryRaw`select lock_tenant(${loaded.tenantId}::uuid)::text`
  const [held] = await db.$queryRaw<{ seats: number }[]>`
    select coalesce(sum(seats), 0)::int as seats from pooled_seats(${loaded.tenantId}::uuid, array[${loaded.offer.id}])`
  return judgeQuantity({ ...facts, pooled: held?.seats ?? loaded.pooled }, quantity)
}

/** Licences that users hold are not given back over their heads: they are taken from them first, and who they are is told. */
export async function assignedProblem(db: Db, loaded: Loaded, quantity: number, hold: boolean) {
  if (quantity >= loaded.quantity) return undefined
  const { providerId, id } = loaded
  // Whoever assigns holds this row too: what is counted now stays so until this is written.
  if (hold)
    await db.$queryRaw`select 1 as held from subscription where provider_id = ${providerId}::uuid and id = ${id}::uuid for update`
  const { assigned, names } = await assignedOf(db, loaded)
  if (quantity >= assigned) return undefined
  return {
    key: 'subscription.assigned',
    values: { assigned, more: assigned - names.length, free: assigned - quantity, names },
  }
}

/** Keeps the partnership from being removed until this is written. */
async function holdPartnership(db: Db, providerId: string, { resellerId, company, mpnId }: VerifiedLocation) {
  const held = await db.$queryRaw<unknown[]>`
    select 1 from partnership where provider_id = ${providerId}::uuid and reseller_id = ${resellerId}::uuid
      and state = 'active' for share`
  if (held.length > 0) return
  const problem = { key: 'mpn.notPartner', values: { company, mpnId } }
  throw new Refusal('input.invalid', {}, { reseller: problem })
}
