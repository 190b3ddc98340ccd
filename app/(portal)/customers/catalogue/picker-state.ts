import { cutAt } from '@/lib/domain/order/align'

/** One way to buy an offer: its term, how it is billed, and one licence's price for one charge in minor units. */
export type PickerOption = readonly [term: string, billing: string, unitMinor: number]

/** An offer as the browser needs it: every text in the reader's language, nothing to be looked up. */
export type PickerOffer = {
  id: string
  title: string
  text: string
  category: string
  kind: string
  currency: string
  options: readonly PickerOption[]
  /** The number of licences, where there is no choice. */
  fixed?: number
  min: number
  /** What may be typed, and what the customer has. */
  range?: string
  held?: string
  /** Why it cannot be chosen. */
  why?: string
  /** The offers one of which must be chosen too for `why` to go away. */
  needs?: readonly string[]
  /** A statement that must be made. */
  attest?: string
  /** The subscriptions an add-on may hang on. */
  bases?: readonly { value: string; label: string; endsAt: string | null }[]
  /** Its end may be chosen (rules §5.10). */
  aligns?: true
  /** Withdrawn while the form was open: shown only if it was chosen. */
  gone?: true
}

/** A line as it was typed: all text, so that whatever it is comes back. */
export type PickerLine = {
  offerId: string
  term?: string | undefined
  billing?: string | undefined
  quantity?: string | undefined
  baseSubscriptionId?: string | undefined
  attested?: string | undefined
  endsAt?: string | undefined
}

export type RowState = {
  on: boolean
  quantity: string
  term: string
  billing: string
  base: string
  attested: boolean
  /** The first instant after the term, where it is not the usual one. */
  endsAt: string
}
export type Rows = Readonly<Record<string, RowState>>
export type Change = { offer: PickerOffer; change: Partial<RowState> }

const usual = ['P1Y', 'monthly'] as const

/** A year billed monthly if there is that, else the first option. */
function firstOption({ options }: PickerOffer) {
  const [term = '', billing = ''] =
    options.find(([t, b]) => t === usual[0] && b === usual[1]) ?? options[0] ?? []
  return { term, billing }
}

export const blank = (offer: PickerOffer): RowState => ({
  on: false,
  quantity: offer.fixed === undefined ? '' : String(offer.fixed),
  ...firstOption(offer),
  base: offer.bases?.length === 1 ? (offer.bases[0]?.value ?? '') : '',
  attested: false,
  endsAt: '',
})

/** What a draft kept, laid over what each row begins with. */
export function startFrom(offers: readonly PickerOffer[], lines: readonly PickerLine[]): Rows {
  const rows: Record<string, RowState> = {}
  for (const line of lines) {
    const offer = offers.find(one => one.id === line.offerId)
    if (!offer) continue
    const first = blank(offer)
    rows[offer.id] = {
      on: true,
      quantity: line.quantity ?? first.quantity,
      term: line.term ?? first.term,
      billing: line.billing ?? first.billing,
      base: line.baseSubscriptionId ?? first.base,
      attested: line.attested === 'true',
      endsAt: line.endsAt ?? '',
    }
  }
  return rows
}

/** What is typed into a row chooses it, and choosing it fills in the least number of licences. */
export function reduce(rows: Rows, { offer, change }: Change): Rows {
  const next = { ...(rows[offer.id] ?? blank(offer)), ...change }
  if (change.on && next.quantity.trim() === '') next.quantity = String(offer.min)
  if (change.quantity !== undefined && change.quantity.trim() !== '') next.on = true
  // Another term has other days to end on.
  if (change.term) next.endsAt = ''
  // A term that has no such billing takes the first it has.
  if (change.term && !offer.options.some(([term, billing]) => term === next.term && billing === next.billing))
    next.billing = offer.options.find(([term]) => term === next.term)?.[1] ?? ''
  return { ...rows, [offer.id]: next }
}

/** The number typed, if it is one. */
export const counted = (typed: string) =>
  /^\d[\d\s]*$/.test(typed.trim()) ? Number(typed.replace(/\s/g, '')) : null

export const unitOf = (offer: PickerOffer, { term, billing }: RowState) =>
  offer.options.find(option => option[0] === term && option[1] === billing)?.[2] ?? null

/** Can it be chosen now? An add-on can, as soon as one of its bases is. */
export const blocked = (offer: PickerOffer, rows: Rows) =>
  offer.why !== undefined && !offer.needs?.some(id => rows[id]?.on)

/** Where its term ends before its full length: with its base, or on the day chosen. */
export const cutOf = (offer: PickerOffer, { term, base, endsAt }: RowState, now: string) => {
  const until = endsAt || offer.bases?.find(({ value }) => value === base)?.endsAt
  return until ? cutAt(new Date(now), term, new Date(until)) : null
}
