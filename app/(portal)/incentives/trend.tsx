import { Card } from '@/components/ui/card'
import { formatMoney } from '@/components/ui/number'
import { trendOf } from '@/lib/domain/incentive/trend'
import { currentLocale } from '@/lib/i18n/request'
import { format, words } from '@/lib/i18n/words'
import { monthKey, type Sum } from './found'

const [height, bar, gap] = [120, 26, 10]

/** Twelve months as bars, and the same figures as a table beside them. */
export async function Trend({ sums, currency, now }: { sums: Sum[]; currency: string; now: Date }) {
  const [t, f, locale] = [await words('incentive'), await format(), await currentLocale()]
  const shown = trendOf(sums, now)
  const most = Math.max(1, ...shown.map(({ creditMinor }) => creditMinor))
  const money = (minor: number) => formatMoney(minor, currency, locale)
  const name = (month: Date, style: 'short' | 'long') =>
    f.dateTime(month, {
      month: style,
      ...(style === 'long' && { year: 'numeric' as const }),
      timeZone: 'UTC',
    })
  return (
    <Card title={t('trend')}>
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <svg
          viewBox={`0 0 ${shown.length * (bar + gap)} ${height + 18}`}
          className="h-56 w-full"
          role="img"
          aria-label={t('trendLabel', { months: shown.length, most: money(most) })}
          preserveAspectRatio="xMinYMax meet"
        >
          <g fill="var(--color-accent)">
            {shown.map(({ month, creditMinor }, at) => {
              const tall = Math.max(1, Math.round((creditMinor / most) * height))
              const faint = at === shown.length - 1 ? { opacity: 0.55 } : {}
              return (
                <rect
                  key={monthKey(month)}
                  x={at * (bar + gap)}
                  y={height - tall}
                  width={bar}
                  height={tall}
                  rx="3"
                  {...faint}
                />
              )
            })}
          </g>
          <g textAnchor="middle" fontSize="9" fill="var(--color-ink-muted)">
            {shown.map(({ month }, at) => (
              <text key={monthKey(month)} x={at * (bar + gap) + bar / 2} y={height + 13}>
                {name(month, 'short')}
              </text>
            ))}
          </g>
        </svg>
        <div>
          <table className="w-full text-sm [&_:is(th,td)]:py-1 [&_:is(th,td)]:font-normal [&_tbody_tr]:border-t [&_tbody_tr]:border-line [&_td]:text-end [&_td]:tabular-nums [&_th]:text-start">
            <caption className="sr-only">{t('trendTable')}</caption>
            <thead>
              <tr className="text-xs text-ink-muted">
                <th scope="col">{t('month')}</th>
                <th scope="col" className="text-end!">
                  {t('credit')}
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.toReversed().map(({ month, creditMinor }) => (
                <tr key={monthKey(month)}>
                  <th scope="row">{name(month, 'long')}</th>
                  <td>{money(creditMinor)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </Card>
  )
}
