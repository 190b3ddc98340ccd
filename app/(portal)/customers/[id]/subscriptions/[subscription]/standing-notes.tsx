import { Alert } from '@/components/ui/alert'
import { Card } from '@/components/ui/card'
import type { Simple } from '@/lib/domain/change/answers'
import { words } from '@/lib/i18n/words'
import { heldSays } from './held-says'
import { day } from './moment'
import { offerTitle, type Shown } from './shown'

const done = ['suspend', 'resume', 'cancel', 'stopRenewal', 'startRenewal', 'billing', 'term'] as const
export type Done = Simple | 'billing' | 'term'

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
  if (what === 'converted') return <Alert tone="positive">{t('convert.done')}</Alert>
  if (what?.startsWith('upgraded-')) {
    const moves = what === 'upgraded-automatic' ? 'automatic' : 'byHand'
    return <Alert tone="positive">{(await words('upgrade'))('done', { moves })}</Alert>
  }
  return null
}

/** What is arranged already: the next term, another billing frequency. */
export async function Arranged({ shown }: { shown: Shown }) {
  const { nextTerm, nextBilling, nextBillingAt, customerId, id, held } = shown
  if (!nextTerm && !nextBilling) return null
  const [t, s] = [await words('change'), await words('subscription')]
  const { quantity, term, billing, endsAt } = nextTerm ?? {}
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
      tone={held ? 'warning' : 'info'}
      title={nextTerm ? t('scheduled') : undefined}
      actions={
        nextTerm && <a href={`/customers/${customerId}/subscriptions/${id}/renewal`}>{t('names.schedule')}</a>
      }
    >
      {nextTerm && <p>{said.join(' · ')}</p>}
      {held && <p>{await heldSays(held)}</p>}
      {nextBilling && nextBillingAt && (
        <p>{t('nextBilling', { billing: nextBilling, date: await day(nextBillingAt) })}</p>
      )}
    </Alert>
  )
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
            {t('parent', { base: parent.title })}
          </a>
        </p>
      )}
      <ul className="grid gap-2 text-sm">
        {addons.map(({ id, title, state, quantity }) => (
          <li key={id} className="flex flex-wrap justify-between gap-x-4">
            <a className="tt-link" href={`${at}/${id}`}>
              {title}
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
