import { Card } from '@/components/ui/card'
import { words } from '@/lib/i18n/words'
import { convertIt } from '../actions'
import { effectLines, lastDayOf } from '../effect-lines'
import { planWords } from '../plan-options'
import { offerTitle } from '../shown'
import { SubmitForm } from '../submit-form'
import type { Found } from './found'

type Effect = NonNullable<Found['effect']>
type Props = { found: Found; effect: Effect; at: string }

/** The trial itself becomes the paid offer at once. */
export async function Now({ found, effect, at }: Props) {
  const [t, plan] = [await words('change.convert'), await planWords()]
  const { wish, targets } = found
  const target = targets.find(one => one.id === wish.offerId)
  const first = t('willBegin', {
    quantity: wish.quantity,
    offer: target ? await offerTitle(target) : '',
    plan: plan(wish.plan),
    date: await lastDayOf(effect.endsAt),
  })
  return (
    <Outcome
      {...{ found, effect, at, first }}
      lines={await effectLines(effect)}
      choice={{ plan: `${wish.plan.term}/${wish.plan.billing}` }}
    />
  )
}

/** Its licences go into another subscription, and it is gone. */
export async function Merged({
  found,
  effect,
  at,
  merged,
}: Props & { merged: NonNullable<Found['merged']> }) {
  const t = await words('change.convert')
  const { quantity } = found.wish
  const into = await offerTitle(merged)
  const first = t('willMerge', {
    ...{ quantity, into, total: merged.quantity + quantity },
    date: await lastDayOf(merged.endsAt),
  })
  const lines = [
    t('mergeUsers'),
    t('mergeGone'),
    ...(await effectLines({ ...effect, along: [] })),
    ...(merged.arranged ? [t('mergeDrops', { into })] : []),
  ]
  return <Outcome {...{ found, effect, at, first, lines }} choice={{ into: merged.id }} />
}

type Said = Props & { first: string; lines: string[]; choice: Record<string, string> }

async function Outcome({ found, effect, at, first, lines, choice }: Said) {
  const t = await words('change.convert')
  const { customerId, id, version, wish, targets } = found
  const hours = targets.find(one => one.id === wish.offerId)?.windowHours
  return (
    <Card title={t('will')}>
      <ul className="grid list-disc gap-1 ps-5 text-sm marker:text-ink-faint">
        <li className="font-medium">{first}</li>
        {[...lines, ...(hours ? [t('window', { hours })] : [])].map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <SubmitForm
        action={convertIt}
        hidden={{
          ...{ customerId, id, version: String(version), offerId: wish.offerId },
          ...{ quantity: String(wish.quantity), ...choice },
        }}
        prefix="convert"
        submit={t('submit')}
        at={at}
        effect={effect}
      />
    </Card>
  )
}
