import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { FormRadioGroup } from '@/components/ui/form-fields'
import { formatMoney } from '@/components/ui/number'
import type { Choice, Simple } from '@/lib/domain/change/answers'
import type { Effect } from '@/lib/domain/change/effect'
import { currentLocale } from '@/lib/i18n/request'
import { words } from '@/lib/i18n/words'
import { cancelIt, changeTheBilling, changeTheTerm, renewIt, resumeIt, suspendIt } from './actions'
import { saysOf } from './change-says'
import { effectLines, lastDayOf } from './effect-lines'
import { day } from './moment'
import type { Shown } from './shown'

const actions = {
  suspend: suspendIt,
  resume: resumeIt,
  cancel: cancelIt,
  stopRenewal: renewIt,
  startRenewal: renewIt,
}

type Props = { shown: Shown; name: string }

/** Asks before a change without choices; all its consequences come from the rule itself. */
export async function SimpleDialog({
  change,
  effect,
  shown,
  name,
}: Props & { change: Simple; effect: Effect }) {
  const [t, common] = [await words('change'), await words('common')]
  const says = await saysOf(change, effect, shown)
  const { customerId, id, version } = shown
  return (
    <ConfirmDialog
      key={`${change}-${version}`}
      id={change}
      title={t(`questions.${change}`, { name })}
      action={actions[change]}
      hidden={{
        ...{ customerId, id, version: String(version) },
        ...(effect.money && { seenMinor: String(effect.netMinor) }),
        ...(change === 'stopRenewal' && { autoRenew: 'off' }),
        ...(change === 'startRenewal' && { autoRenew: 'on' }),
      }}
      confirmLabel={t(`names.${change}`)}
      cancelLabel={common('close')}
      errorTitle={common('errorSummary', { count: 1 })}
      tone={change === 'resume' || change === 'startRenewal' ? 'primary' : 'danger'}
    >
      <ul id={`${change}-change`} className="grid list-disc gap-1 ps-5 text-sm marker:text-ink-faint">
        {says.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </ConfirmDialog>
  )
}

/** Asks which billing frequency or term; each choice says what it costs and when. */
export async function PlanDialog({ change, shown, name }: Props & { change: 'billing' | 'term' }) {
  const [t, common] = [await words('change'), await words('common')]
  const { customerId, id, version, changes } = shown
  const choices = changes?.choices[change] ?? []
  const options = await Promise.all(
    choices.map(async choice => ({
      value: planOf(choice),
      label: await planLabel(choice, shown),
      hint: <Lines lines={await choiceSays(change, choice, shown)} />,
    })),
  )
  return (
    <ConfirmDialog
      key={`${change}-${version}`}
      id={change}
      title={t(`questions.${change}`, { name })}
      action={change === 'billing' ? changeTheBilling : changeTheTerm}
      hidden={{
        ...{ customerId, id, version: String(version) },
        ...Object.fromEntries(choices.map(one => [`seen.${planOf(one)}`, String(one.costMinor)])),
      }}
      confirmLabel={common('submit')}
      cancelLabel={common('close')}
      errorTitle={common('errorSummary', { count: 1 })}
      tone="primary"
    >
      <div id={`${change}-change`}>
        <FormRadioGroup
          name="plan"
          label={t(change === 'billing' ? 'chooseBilling' : 'chooseTerm')}
          options={options}
          defaultValue={options.length === 1 ? options[0]?.value : undefined}
          cards
        />
      </div>
    </ConfirmDialog>
  )
}

const Lines = ({ lines }: { lines: string[] }) =>
  lines.map(line => (
    <span key={line} className="block pt-0.5">
      {line}
    </span>
  ))

const planOf = ({ term, billing }: Choice) => `${term}/${billing}`

async function planLabel({ term, billing, unitMinor }: Choice, shown: Shown) {
  const [t, s, locale] = [await words('change'), await words('subscription'), await currentLocale()]
  const plan = t('plan', { term: s(`terms.${term}` as 'terms.P1Y'), billing })
  return shown.money ? t('planPriced', { plan, price: formatMoney(unitMinor, shown.currency, locale) }) : plan
}

async function choiceSays(change: 'billing' | 'term', { effect }: Choice, shown: Shown) {
  const t = await words('change')
  const date = await lastDayOf(effect.endsAt)
  const first =
    change === 'term'
      ? t('termFrom', { date })
      : shown.policy.billingChange === 'restart'
        ? t('termRestart', { date })
        : t('billingNext', { date: effect.nextBillingAt ? await day(effect.nextBillingAt) : date })
  return [first, ...(await effectLines(effect))]
}
