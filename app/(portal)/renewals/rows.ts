import { formatMoney, formatNumber } from '@/components/ui/number'
import type { listRenewals } from '@/lib/domain/renewal/operations'
import { lastDay } from '@/lib/domain/subscription/rules'
import { currentLocale } from '@/lib/i18n/request'
import { format, words } from '@/lib/i18n/words'
import { tightWords } from '../tight-words'

type Answer = Awaited<ReturnType<typeof listRenewals>>
type Found = Extract<Answer, { ok: true }>['value']
type Row = Found['rows'][number]

const tones = { decision: 'warning', ends: 'danger', rolls: 'positive' } as const

/** One line a term: when it ends, and what will happen then. */
export async function renewalRows({ rows, priced }: Found, together: boolean) {
  const [t, s, f, locale] = [
    await words('renewal'),
    await words('subscription'),
    await format(),
    await currentLocale(),
  ]
  return rows.map(row => {
    const title = row.nickname ?? (locale === 'fr' ? row.titleFr : row.titleEn)
    const day = f.dateTime(lastDay(row.endsAt), { dateStyle: 'medium', timeZone: 'UTC' })
    return {
      id: row.id,
      href: `/customers/${row.customerId}/subscriptions/${row.id}`,
      ...(together && row.renewal === 'choice' && { tick: String(row.version) }),
      cells: [
        {
          text: day,
          at: row.endsAt.toISOString().replace(/:00\.000Z$/, 'Z'),
          under: t('days', { days: row.days }),
        },
        { text: title, under: row.companyName },
        s(`terms.${row.term}` as 'terms.P1Y'),
        {
          text: t(`ways.${row.way}`),
          tone: tones[row.way],
          under: said(row),
          // That it goes on as before, its commitment says too.
          ...(row.next && !row.arranged && row.renewal !== 'convert' && { wide: true }),
          ...(priced &&
            row.way === 'decision' && {
              link: { text: t('decide'), to: row.renewal === 'convert' ? 'convert' : 'renewal' },
            }),
        },
        seats(row),
        ...(priced
          ? [
              row.next?.amountMinor
                ? {
                    text: formatMoney(row.next.amountMinor, row.currency, locale),
                    under: t('each', { billing: row.next.billing }),
                  }
                : '',
            ]
          : []),
        row.resellerMpnId ? `${row.resellerName ?? ''} · ${row.resellerMpnId}` : t('noReseller'),
      ],
    }
  })

  function said({ state, deletedAt, renewal, way, arranged, nextEn, nextFr, next, term, held, tight }: Row) {
    if (deletedAt) return t('because.suspendedDeleted', { date: deletedAt })
    if (state === 'suspended') return t('because.suspended')
    const coming = (locale === 'fr' ? nextFr : nextEn) ?? ''
    if (tight)
      return tightWords(t, {
        ...{ ...tight, offer: (locale === 'fr' ? tight.fr : tight.en) ?? '', alone: !tight.planned },
        ...{ instead: renewal !== 'convert' ? 'stays' : next ? 'becomes' : 'ends', usual: coming },
      })
    if (!next) return renewal === 'never' || way !== 'ends' ? t('because.never') : t('because.stopped')
    const plan = { term: s(`terms.${next.term}` as 'terms.P1Y'), billing: next.billing }
    if (held) return short(held, next.quantity)
    if (renewal === 'convert' && !arranged) return t('because.converts', { ...plan, offer: coming })
    if (arranged)
      return coming ? t('because.arrangedOffer', { ...plan, offer: coming }) : t('because.arranged', plan)
    return way === 'decision' || next.term !== term ? t('because.commits', plan) : t('because.rolls', plan)
  }

  /** Fewer are arranged than users hold. */
  function short({ wanted, assigned, names }: NonNullable<Row['held']>, next: number) {
    const named = f.list(names) || 'none'
    return t('because.held', { wanted, assigned, names: named, free: assigned - wanted, next })
  }

  function seats({ quantity, next }: Row) {
    const now = formatNumber(quantity, locale)
    return !next || next.quantity === quantity ? now : `${now} → ${formatNumber(next.quantity, locale)}`
  }
}
