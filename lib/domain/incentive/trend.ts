import type { MonthSum } from './read'

/** At most so many months up to the one that runs, from the first that was credited on; one without a credit is among them. */
export function trendOf(sums: readonly Pick<MonthSum, 'month' | 'creditMinor'>[], now: Date, most = 12) {
  const first = Math.min(...sums.map(({ month }) => month.getTime()))
  const months = Array.from(
    { length: most },
    (_, ago) => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - ago, 1)),
  )
  return months
    .filter(month => month.getTime() >= first)
    .map(month => ({
      month,
      creditMinor: sums.find(one => one.month.getTime() === month.getTime())?.creditMinor ?? 0,
    }))
    .reverse()
}
