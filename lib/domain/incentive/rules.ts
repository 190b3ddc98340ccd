import { monthsOf } from '../order/term'

/** A line of a subscription's orders: from its moment on, this is what it holds and costs. */
export type SoldLine = {
  at: Date
  transaction: string
  quantity: number
  unitMinor: number
  billing: string
  term: string
  category: string
  titleEn: string
  titleFr: string
  /** Trials earn nothing (rules §4.7). */
  earns: boolean
  suspensionBills: boolean
}

export type Span = { from: Date; to: Date | null }
export type Association = Span & { mpnId: string; resellerId: string; resellerName: string }

/** All that decides what a subscription's resellers earn, dated. */
export type Story = {
  lines: readonly SoldLine[]
  suspensions: readonly Span[]
  associations: readonly Association[]
  /** Its term was over and not renewed: nothing is billed any more. */
  endedAt: Date | null
}

export type Rate = { category: string; fromMonth: Date; basisPoints: number }

export type Credit = {
  mpnId: string
  resellerId: string
  resellerName: string
  titleEn: string
  titleFr: string
  seats: number
  baseMinor: number
  basisPoints: number
  creditMinor: number
}

/** A month in UTC; one that still runs is counted up to now. */
export type Month = { from: Date; to: Date }

export const monthOf = (at: Date): Month => ({
  from: new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), 1)),
  to: new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 1)),
})

/** The category's own rate, else the one for all; the latest that had begun with the month. */
export function rateFor(rates: readonly Rate[], category: string, month: Date): number {
  const latest = (wanted: string) =>
    rates
      .filter(one => one.category === wanted && one.fromMonth <= month)
      .sort((one, other) => other.fromMonth.getTime() - one.fromMonth.getTime())[0]?.basisPoints
  return latest(category) ?? latest('*') ?? 0
}

const perMonth: Record<string, number> = { monthly: 1, annual: 12, triennial: 36 }

/** What one licence is worth a month, whatever its billing; what is paid once is spread over its term. */
const monthlyMinor = ({ unitMinor, billing, term }: SoldLine) =>
  billing === 'one_time'
    ? unitMinor / (monthsOf(term) ?? Number.POSITIVE_INFINITY)
    : unitMinor / (perMonth[billing] ?? Number.POSITIVE_INFINITY)

/** Each location's credit for a month: what was billed while it was associated, at the month's rate (product M15). */
export function creditsOf(story: Story, month: Month, until: Date, rates: readonly Rate[]): Credit[] {
  const end = Math.min(
    month.to.getTime(),
    until.getTime(),
    story.endedAt?.getTime() ?? Number.POSITIVE_INFINITY,
  )
  const length = month.to.getTime() - month.from.getTime()
  const earned = new Map<string, Earned>()
  for (const { from, to, line, quantity } of holdings(story.lines)) {
    if (!line.earns || quantity === 0) continue
    const held = clip({ from, to }, month.from.getTime(), end)
    for (const association of held ? story.associations : []) {
      const common = held && clip(association, held.from, held.to)
      if (!common) continue
      const paused = line.suspensionBills
        ? 0
        : story.suspensions.reduce((sum, one) => sum + overlap(one, common), 0)
      const share = (common.to - common.from - paused) / length
      const once = line.billing === 'one_time' && monthsOf(line.term) === null
      const bought = once && line.at.getTime() >= common.from && line.at.getTime() < common.to
      const base = once ? (bought ? line.unitMinor * quantity : 0) : monthlyMinor(line) * quantity * share
      if (base === 0) continue
      const before = earned.get(association.mpnId)
      const rated = base * rateFor(rates, line.category, month.from)
      earned.set(association.mpnId, {
        association,
        line,
        seats: quantity,
        base: (before?.base ?? 0) + base,
        rated: (before?.rated ?? 0) + rated,
      })
    }
  }
  return [...earned.values()].map(creditFrom)
}

type Earned = { association: Association; line: SoldLine; seats: number; base: number; rated: number }

function creditFrom({ association, line, seats, base, rated }: Earned): Credit {
  const { mpnId, resellerId, resellerName } = association
  const { titleEn, titleFr } = line
  const [baseMinor, creditMinor] = [Math.round(base), Math.round(rated / 10_000)]
  return {
    mpnId,
    resellerId,
    resellerName,
    titleEn,
    titleFr,
    seats,
    baseMinor,
    creditMinor,
    basisPoints: Math.round(rated / base),
  }
}

/** From one order line to the next: what was held then. */
function* holdings(lines: readonly SoldLine[]) {
  const sorted = lines
    .filter(({ transaction }) => transaction !== 'resume')
    .toSorted((one, other) => one.at.getTime() - other.at.getTime())
  let current: { line: SoldLine; quantity: number } | undefined
  for (const [index, line] of sorted.entries()) {
    const quantity = current?.quantity ?? 0
    if (line.transaction === 'addQuantity')
      current = { line: current?.line ?? line, quantity: quantity + line.quantity }
    else if (line.transaction === 'removeQuantity')
      current = { line: current?.line ?? line, quantity: Math.max(0, quantity - line.quantity) }
    else if (line.transaction === 'cancel') current = { line, quantity: 0 }
    else current = { line, quantity: line.quantity }
    yield { from: line.at, to: sorted[index + 1]?.at ?? null, ...current }
  }
}

type Ms = { from: number; to: number }

function clip({ from, to }: Span, low: number, high: number): Ms | null {
  const [start, end] = [
    Math.max(from.getTime(), low),
    Math.min(to?.getTime() ?? Number.POSITIVE_INFINITY, high),
  ]
  return end > start ? { from: start, to: end } : null
}

const overlap = (span: Span, { from, to }: Ms) => {
  const common = clip(span, from, to)
  return common ? common.to - common.from : 0
}
