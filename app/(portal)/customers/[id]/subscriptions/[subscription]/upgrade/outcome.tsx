import { Card } from '@/components/ui/card'
import { words } from '@/lib/i18n/words'
import { upgradeIt } from '../actions'
import { effectLines, lastDayOf } from '../effect-lines'
import { offerTitle } from '../shown'
import { SubmitForm } from '../submit-form'
import type { Chosen, Found, Result } from './found'

type Props = { found: Found; chosen: Chosen; result: Result; at: string }

/** The upgrade in sentences, before it is submitted. */
export async function Outcome({ found, chosen, result, at }: Props) {
  const [t, c] = [await words('upgrade'), await words('change.convert')]
  const { customerId, id, version, wish, quantity } = found
  const { effect, moves, full, into, created } = result
  const said = { offer: await offerTitle(chosen), seats: wish.quantity }
  const first = into
    ? t('merged', { ...said, into: await offerTitle(into), full: String(full) })
    : created
      ? t('partial', { ...said, rest: quantity - wish.quantity })
      : t('whole', said)
  const lines = [
    into
      ? t('mergedThen', { total: into.quantity + wish.quantity, date: await lastDayOf(into.endsAt) })
      : t('ends', { date: await lastDayOf(effect.endsAt) }),
    ...(await effectLines({ ...effect, along: [] })),
    ...(into?.arranged ? [c('mergeDrops', { into: await offerTitle(into) })] : []),
    t(moves),
    t('noUndo'),
  ]
  return (
    <Card title={t('will')}>
      <ul className="grid list-disc gap-1 ps-5 text-sm marker:text-ink-faint">
        <li className="font-medium">{first}</li>
        {lines.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <SubmitForm
        action={upgradeIt}
        hidden={{
          ...{ customerId, id, version: String(version), target: chosen.id, quantity: String(wish.quantity) },
          ...(wish.into && { into: wish.into }),
          ...(wish.plan && { plan: `${wish.plan.term}/${wish.plan.billing}` }),
        }}
        prefix="upgrade"
        submit={t('submit')}
        at={at}
        effect={effect}
      />
    </Card>
  )
}
