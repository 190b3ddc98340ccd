import { Button, LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import type { IconName } from '@/components/ui/icon'
import type { Simple } from '@/lib/domain/change/answers'
import type { Change } from '@/lib/domain/change/verdict'
import { words } from '@/lib/i18n/words'
import { say } from '@/lib/web/say'
import { PlanDialog, SimpleDialog } from './change-dialogs'
import { moment } from './moment'
import type { Shown } from './shown'

const icons = {
  suspend: 'lock',
  resume: 'check',
  cancel: 'trash-2',
  stopRenewal: 'x',
  startRenewal: 'history',
  billing: 'receipt',
  term: 'calendar',
  schedule: 'clock',
  convert: 'arrow-up',
  convertLater: 'clock',
  addon: 'plus',
  upgrade: 'arrow-up',
} as const satisfies Record<Change, IconName>

const pages: Partial<Record<Change, string>> = { schedule: 'renewal', convert: 'convert', upgrade: 'upgrade' }

/** Of two opposite changes the one that makes sense now; the rest stay visible and say why not. */
const sensible = ({ state, autoRenew, offer }: Shown): Change[] => [
  ...(offer.kind === 'trial' ? (['convert'] as const) : (['upgrade'] as const)),
  'schedule',
  'term',
  'billing',
  'addon',
  state === 'suspended' ? 'resume' : 'suspend',
  autoRenew ? 'stopRenewal' : 'startRenewal',
  'cancel',
]

/** Every change with its answer: a way in, or why not, until when and who can. */
export async function Changes({ shown, name }: { shown: Shown; name: string }) {
  const t = await words('change')
  const { changes } = shown
  if (!changes) return null
  const offered = sensible(shown)
  return (
    <Card title={t('title')}>
      <p className="tt-hint pb-3">{t('lead')}</p>
      <ul className="grid gap-x-6 gap-y-3 sm:grid-cols-[max-content_minmax(0,1fr)]">
        {offered.map(change => (
          <Line key={change} change={change} shown={shown} />
        ))}
      </ul>
      {offered.map(change => {
        const effect = changes.effects[change as Simple]
        if (effect)
          return (
            <SimpleDialog key={change} change={change as Simple} effect={effect} shown={shown} name={name} />
          )
        if ((change === 'billing' || change === 'term') && changes.answers[change].allowed)
          return <PlanDialog key={change} change={change} shown={shown} name={name} />
        return null
      })}
    </Card>
  )
}

async function Line({ change, shown }: { change: Change; shown: Shown }) {
  const t = await words('change')
  const answer = shown.changes?.answers[change]
  if (!answer) return null
  const why = answer.reason ? await say(answer.reason) : undefined
  const until =
    answer.allowed && answer.until && change === 'cancel'
      ? t('until', { moment: await moment(answer.until) })
      : ''
  const { customerId, id } = shown
  const at = `/customers/${customerId}/subscriptions`
  const href =
    change === 'addon' ? `${at}/new?kind=addon` : pages[change] ? `${at}/${id}/${pages[change]}` : undefined
  const look = { icon: icons[change], whyNot: why, size: 'sm' as const, className: 'justify-self-start' }
  return (
    <li className="grid items-center gap-x-6 gap-y-1 sm:col-span-2 sm:grid-cols-subgrid">
      {href ? (
        <LinkButton href={href} {...look}>
          {t(`names.${change}`)}
        </LinkButton>
      ) : (
        <Button opens={change} {...look}>
          {t(`names.${change}`)}
        </Button>
      )}
      <p className="text-sm text-ink-muted">
        {why ?? [t(`hints.${change}`), until].filter(Boolean).join(' ')}
      </p>
    </li>
  )
}
