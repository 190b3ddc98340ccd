import { chargesOver } from './term'

export type Priced = { quantity: number; term: string; billing: string; unitMinor: number }

/** Sums in minor units: due now, each month, each year, and over the whole term that is committed to (rules §5.4). */
export type Totals = { firstCharge: number; monthly: number; yearly: number; commitment: number }

export function totalsOf(lines: readonly Priced[]): Totals {
  const sum = (some: readonly Priced[], times: (line: Priced) => number = () => 1) =>
    some.reduce((total, line) => total + line.quantity * line.unitMinor * times(line), 0)
  return {
    firstCharge: sum(lines),
    monthly: sum(lines.filter(line => line.billing === 'monthly')),
    yearly: sum(lines.filter(line => line.billing === 'annual')),
    commitment: sum(lines, line => chargesOver(line.term, line.billing)),
  }
}
