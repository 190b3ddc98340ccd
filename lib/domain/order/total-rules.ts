import { chargeCycle, fullCharge } from '../subscription/charge'
import type { Cut } from './align'
import { chargesOver } from './term'

export type Priced = {
  quantity: number
  term: string
  billing: string
  unitMinor: number
  /** An end before the term's own (rules §5.9, §5.10). */
  cut?: Cut | null
}

/** Sums in minor units: due now, each month, each year, and over the whole term that is committed to (rules §5.4). */
export type Totals = { firstCharge: number; monthly: number; yearly: number; commitment: number }

export function totalsOf(lines: readonly Priced[]): Totals {
  const sum = (some: readonly Priced[], amount: (line: Priced) => number = fullOf) =>
    some.reduce((total, line) => total + amount(line), 0)
  return {
    firstCharge: sum(lines, line => (line.cut ? chargesOf(line, line.cut)[0] : undefined) ?? fullOf(line)),
    monthly: sum(lines.filter(line => line.billing === 'monthly')),
    yearly: sum(lines.filter(line => line.billing === 'annual')),
    commitment: sum(lines, line =>
      line.cut
        ? chargesOf(line, line.cut).reduce((total, minor) => total + minor, 0)
        : fullOf(line) * chargesOver(line.term, line.billing),
    ),
  }
}

const fullOf = ({ quantity, unitMinor }: Priced) => quantity * unitMinor

/** Every charge of a term that is cut short, the last by the day. */
export function chargesOf({ quantity, billing, unitMinor }: Priced, { from, to }: Cut): number[] {
  const charged = {
    state: 'active',
    autoRenew: true,
    quantity,
    billing,
    unitMinor,
    startsAt: from,
    endsAt: to,
  }
  const charges: number[] = []
  for (let at = from; at < to; ) {
    const cycle = chargeCycle(charged, at)
    if (!cycle) break
    charges.push(fullCharge(charged, at))
    at = cycle.to
  }
  return charges
}
