import { formatMoney } from '@/components/ui/number'
import { currentLocale } from '@/lib/i18n/request'
import { words } from '@/lib/i18n/words'
import { type Found, monthKey } from './found'

/** This month so far, the one before, and twelve months. */
export async function Totals({ found }: { found: Found }) {
  const [t, locale] = [await words('incentive'), await currentLocale()]
  const { sums, currency, now } = found
  const ago = (months: number) =>
    monthKey(new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1)))
  const of = (keys: string[]) =>
    sums.reduce((sum, one) => (keys.includes(monthKey(one.month)) ? sum + one.creditMinor : sum), 0)
  const cards = [
    { key: 'soFar', minor: of([ago(0)]) },
    { key: 'lastMonth', minor: of([ago(1)]) },
    { key: 'twelve', minor: of(Array.from({ length: 12 }, (_, at) => ago(at + 1))) },
  ] as const
  return (
    <dl className="grid gap-3 sm:grid-cols-3">
      {cards.map(({ key, minor }) => (
        <div key={key} className="grid gap-0.5 rounded-lg border border-line bg-raised p-4">
          <dt className="text-sm text-ink-muted">{t(`totals.${key}`)}</dt>
          <dd className="text-2xl font-semibold tabular-nums">{formatMoney(minor, currency, locale)}</dd>
        </div>
      ))}
    </dl>
  )
}
