import type { Db } from '../../db/scope'
import type { Note } from '../activity/record'
import type { Member } from '../actor'
import { minorUnits } from '../country/currency'
import { Refusal } from '../refusal'
import type { Loaded } from '../subscription/load'
import { lockSeats } from '../subscription/pool'
import { assignedProblem } from '../subscription/wish'
import { permit } from './answers'
import { effectOf, netOf } from './effect'
import { type LoadedChange, loadChange } from './load'
import type { Plan } from './plan'
import type { Change } from './verdict'
import { writePlan } from './write'

type Input = { customerId: string; id: string; version: number; seenMinor?: number | undefined }
export type Performing = { actor: Member; db: Db; input: Input; now: Date; note: (note: Note) => void }

type How = {
  change: Change
  plan: (loaded: LoadedChange) => Plan
  /** It counts towards the most updates in a life (rules §5.2). */
  counts?: boolean
  /** Other seats of a pooled offer: whoever changes them queues behind the customer. */
  pooled?: boolean
  /** The amount that was shown, and how the plan comes by it; what is due or comes back now, unless said otherwise. */
  seen?: { minor: number | undefined; of: (plan: Plan) => number }
  /** What has to be done before the plan is written. */
  first?: (found: LoadedChange, plan: Plan) => Promise<void>
}

/** Judged by the rule that the button showed, at the server's own time, and written only as it was shown (rules §11). */
export async function perform({ actor, db, input, now, note }: Performing, how: How) {
  if (how.pooled) await lockSeats(db, actor, input)
  const found = await loadChange(db, actor, input, now)
  const { loaded, facts } = found
  note({ customerId: loaded.customerId, subject: titleOf(loaded), subjectId: loaded.id })
  if (loaded.version !== input.version) throw stale(loaded)
  permit(actor, loaded, facts, how.change)
  const plan = how.plan(found)
  const held = await assignedProblem(db, loaded, plan.after.quantity, true)
  if (held) throw new Refusal('input.invalid', {}, { quantity: held })
  const { minor, of } = how.seen ?? { minor: input.seenMinor, of: netOf }
  checkSeen({ actor, loaded, minor: of(plan), seenMinor: minor })
  await how.first?.(found, plan)
  if (!(await writePlan({ db, actor, now, loaded, plan, counts: how.counts ?? false })))
    throw stale((await loadChange(db, actor, input, now)).loaded)
  note({ changes: changedIn(loaded, plan, titlesOf(found)) })
  return {
    version: loaded.version + 1,
    scheduled: plan.after.nextTerm !== null,
    effect: effectOf(plan, loaded.currency, actor.organisation.id === loaded.providerId),
  }
}

const titleOf = ({ companyName, nickname, offer }: Loaded) => `${companyName} · ${nickname ?? offer.titleEn}`

type Seen = { actor: Member; loaded: Loaded; minor: number; seenMinor: number | undefined }

/** What is written is what was shown, to the cent; those whom prices do not concern were shown none (rules §3.7). */
export function checkSeen({ actor, loaded: { providerId, currency }, minor, seenMinor }: Seen) {
  if (seenMinor === undefined || seenMinor === minor || actor.organisation.id !== providerId) return
  const told = (amount: number) => Math.abs(amount) / 10 ** minorUnits(currency)
  const way = (amount: number) => (amount < 0 ? 'back' : 'due')
  throw new Refusal('change.moneyChanged', {
    ...{ way: way(minor), amount: told(minor), currency },
    ...{ seenWay: way(seenMinor), seen: told(seenMinor) },
  })
}

type Standing = Pick<Loaded, 'version' | 'state' | 'quantity' | 'autoRenew' | 'billing' | 'term'>

/** Both values: how it stands now, beside what was asked for (rules §11). */
export const stale = ({ version, state, quantity, autoRenew, billing, term }: Standing) =>
  new Refusal(
    'row.stale',
    { version },
    {
      change: {
        key: 'change.stale',
        values: { state, quantity, autoRenew: autoRenew ? 'on' : 'off', billing, term },
      },
    },
  )

const told = [
  'state',
  'quantity',
  'autoRenew',
  'billing',
  'term',
  'offerId',
  'nextBilling',
  'endsAt',
] as const

export type Titles = (code: string) => string

/** The log names offers, not their codes. */
function titlesOf({ loaded, facts }: LoadedChange): Titles {
  const titles = new Map([loaded.offer, ...facts.targets].map(({ id, titleEn }) => [id, titleEn]))
  return code => titles.get(code) ?? code
}

function changedIn(
  loaded: Loaded,
  { after, drops, along }: Plan,
  titleOf: Titles,
): NonNullable<Note['changes']> {
  const before = { ...loaded, offerId: loaded.offer.id }
  const said = (field: string, value: unknown) =>
    field === 'offerId' ? titleOf(String(value)) : plain(value)
  const plain = (value: unknown) =>
    (value instanceof Date ? value.toISOString() : (value ?? null)) as string | null
  const changed = told.flatMap(field =>
    plain(before[field]) === plain(after[field])
      ? []
      : [[field, [said(field, before[field]), said(field, after[field])]]],
  )
  const scheduled = JSON.stringify(loaded.nextTerm) !== JSON.stringify(after.nextTerm)
  return {
    ...Object.fromEntries(changed),
    ...((drops || scheduled) && {
      nextTerm: [spoken(loaded.nextTerm, titleOf), spoken(after.nextTerm, titleOf)],
    }),
    ...(along.length > 0 && {
      [along.some(({ adds }) => adds) ? 'into' : 'along']: [
        null,
        along.map(({ kin }) => kin.titleEn).join(', '),
      ],
    }),
  }
}

/** What is arranged, as the log tells it. */
export function spoken(next: Loaded['nextTerm'], titleOf: Titles = code => code) {
  if (!next) return null
  const { offerId, quantity, term, billing, endsAt } = next
  return [offerId && titleOf(offerId), quantity, term, billing, endsAt].filter(Boolean).join(' · ')
}
