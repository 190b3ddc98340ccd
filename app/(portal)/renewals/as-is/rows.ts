import { formatMoney, formatNumber } from '@/components/ui/number'
import type { readAsIs } from '@/lib/domain/renewal/operations'
import { lastDay } from '@/lib/domain/subscription/rules'
import { currentLocale } from '@/lib/i18n/request'
import { format, words } from '@/lib/i18n/words'
import { say, sayFields } from '@/lib/web/say'

type Answer = Awaited<ReturnType<typeof readAsIs>>
type Row = Extract<Answer, { ok: true }>['value']['rows'][number]

const tones = { able: 'info', decided: 'positive', refused: 'danger' } as const

/** One line a subscription that was ticked: as what it would go on, or why it is not decided here. */
export async function asIsRows(rows: readonly Row[]) {
  const [t, r, s, f, locale] = [
    await words('renewal.asIs'),
    await words('renewal'),
    await words('subscription'),
    await format(),
    await currentLocale(),
  ]
  return Promise.all(
    rows.map(async row => {
      const title = row.nickname ?? (locale === 'fr' ? row.titleFr : row.titleEn)
      return {
        id: row.id,
        href: `/customers/${row.customerId}/subscriptions/${row.id}`,
        cells: [
          row.endsAt
            ? {
                text: f.dateTime(lastDay(row.endsAt), { dateStyle: 'medium', timeZone: 'UTC' }),
                at: row.endsAt.toISOString(),
              }
            : '–',
          { text: title, under: row.companyName },
          {
            text: t(`outcomes.${row.outcome}`),
            tone: tones[row.outcome],
            under: row.refusal && (await reason(row.refusal)),
            ...(row.refusal && { link: { text: t('again'), to: 'renewal' } }),
          },
          formatNumber(row.quantity, locale),
          s(`terms.${row.term}` as 'terms.P1Y'),
          row.amountMinor === null || row.refusal
            ? '–'
            : {
                text: formatMoney(row.amountMinor, row.currency, locale),
                under: r('each', { billing: row.billing }),
              },
        ],
      }
    }),
  )
}

async function reason(refusal: NonNullable<Row['refusal']>) {
  if (refusal.key === 'row.stale') return (await words('renewal.asIs'))('stale')
  return Object.values(await sayFields(refusal.fields))[0] ?? say(refusal)
}

/** What they cost together, apart by how often it is charged. */
export async function totalOf(rows: readonly Row[]) {
  const [t, r, f, locale] = [
    await words('renewal.asIs'),
    await words('renewal'),
    await format(),
    await currentLocale(),
  ]
  const sums = new Map<string, Row & { minor: number }>()
  for (const row of rows) {
    const key = `${row.currency} ${row.billing}`
    sums.set(key, { ...row, minor: (sums.get(key)?.minor ?? 0) + (row.amountMinor ?? 0) })
  }
  const amounts = [...sums.values()].map(
    ({ minor, currency, billing }) => `${formatMoney(minor, currency, locale)} ${r('each', { billing })}`,
  )
  return t('total', { amounts: f.list(amounts) })
}
