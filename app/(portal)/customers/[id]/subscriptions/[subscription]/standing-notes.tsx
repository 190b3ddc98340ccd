import { Alert } from '@/components/ui/alert'
import { Card } from '@/components/ui/card'
import { formatMoney } from '@/components/ui/number'
import type { Simple } from '@/lib/domain/change/answers'
import { currentLocale } from '@/lib/i18n/request'
import { words } from '@/lib/i18n/words'
import { tightWords } from '../../../../tight-words'
import { lastDayOf } from './effect-lines'
import { heldSays } from './held-says'
import { day } from './moment'
import { offerTitle, type Shown } from './shown'

const done = ['suspend', 'resume', 'cancel', 'stopRenewal', 'startRenewal', 'billing', 'term'] as const
export type Done = Simple | 'billing' | 'term'

const conversions = {
  converted: 'done',
  convertedInto: 'doneInto',
  conversionScheduled: 'doneLater',
  conversionKept: 'doneKept',
} as const

/** What was just done, said once. */
export async function DoneNote({ what }: { what: string | undefined }) {
  const t = await words('change')
  const known = done.find(one => one === what)
  if (known)
    return (
      <Alert tone="positive" live>
        {t(`done.${known}`)}
      </Alert>
    )
  if (what === 'scheduled') return <Alert tone="positive">{t('renewal.done')}</Alert>
  if (what === 'dropped') return <Alert tone="positive">{t('renewal.dropped')}</Alert>
  const conversion = conversions[what as keyof typeof conversions]
  if (conversion) return <Alert tone="positive">{t(`convert.${conversion}`)}</Alert>
  if (what?.startsWith('upgraded-')) {
    const moves = what === 'upgraded-automatic' ? 'automatic' : 'byHand'
    return <Alert tone="positive">{(await words('upgrade'))('done', { moves })}</Alert>
  }
  return null
}

/** What is arranged already: the next term, another billing frequency. */
export async function Arranged({ shown }: { shown: Shown }) {
  const { nextTerm, nextBilling, nextBillingAt, customerId, id, held, tight } = shown
  if (!nextTerm && !nextBilling) return null
  const [t, s] = [await words('change'), await words('subscription')]
  const { quantity, term, billing, endsAt } = nextTerm ?? {}
  const trial = shown.offer.kind === 'trial'
  const offer = shown.nextOffer && (await offerTitle(shown.nextOffer))
  const said = [
    offer,
    quantity !== undefined && t('addonSeats', { quantity }),
    term && s(`terms.${term}` as 'terms.P1Y'),
    billing && s(`billings.${billing}` as 'billings.none'),
    endsAt && t('renewal.willEnd', { date: await day(new Date(new Date(endsAt).getTime() - 86_400_000)) }),
  ].filter(Boolean)
  return (
    <Alert
      tone={held || tight ? 'warning' : 'info'}
      title={nextTerm ? t(trial ? 'convert.arranged' : 'scheduled') : undefined}
      actions={
        nextTerm && (
          <a href={`/customers/${customerId}/subscriptions/${id}/${trial ? 'convert' : 'renewal'}`}>
            {t(trial ? 'names.convert' : 'names.schedule')}
          </a>
        )
      }
    >
      {nextTerm && <p>{said.join(' · ')}</p>}
      {trial && <p>{await conversionPrice(shown)}</p>}
      {held && <p>{await heldSays(held)}</p>}
      {tight && (
        <p>
          {tightWords(await words('renewal'), {
            ...{ ...tight, offer: offer ?? '', instead: trial ? 'usual' : 'stays' },
          })}
        </p>
      )}
      {nextBilling && nextBillingAt && (
        <p>{t('nextBilling', { billing: nextBilling, date: await day(nextBillingAt) })}</p>
      )}
    </Alert>
  )
}

/** What a trial's arranged conversion would cost today, for whom prices concern. */
async function conversionPrice({ nextTerm, nextOffer, money, currency, endsAt }: Shown) {
  const { quantity, term, billing } = nextTerm ?? {}
  const option = nextOffer?.options.find(one => one.term === term && one.billing === billing)
  const [t, locale] = [await words('change.convert'), await currentLocale()]
  const begins = t('begins', { date: await lastDayOf(endsAt) })
  if (!money || !option || !quantity) return begins
  const amount = formatMoney(quantity * option.unitMinor, currency, locale)
  return `${begins} ${t('willPrice', { amount, billing: option.billing })}`
}

/** Classic add-ons hang on their base and go with it (rules §5.9). */
export async function Addons({ shown }: { shown: Shown }) {
  const { addons, parent, parentId, customerId } = shown
  if (addons.length === 0 && !parent) return null
  const [t, s] = [await words('change'), await words('subscription.states')]
  const at = `/customers/${customerId}/subscriptions`
  return (
    <Card title={t('addons')}>
      {parent && (
        <p className="text-sm">
          <a className="tt-link" href={`${at}/${parentId}`}>
            {t('parent', { base: await offerTitle(parent) })}
          </a>
        </p>
      )}
      <ul className="grid gap-2 text-sm">
        {addons.map(({ id, state, quantity, ...one }) => (
          <li key={id} className="flex flex-wrap justify-between gap-x-4">
            <a className="tt-link" href={`${at}/${id}`}>
              {offerTitle(one)}
            </a>
            <span className="text-ink-muted">
              {t('addonSeats', { quantity })} · {s(state as 'active')}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
