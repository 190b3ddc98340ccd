import { Alert } from '@/components/ui/alert'
import { ActionForm } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { words } from '@/lib/i18n/words'
import { tightWords } from '../../../../../tight-words'
import { keepConversionIt } from '../actions'
import { planWords } from '../plan-options'
import { offerTitle } from '../shown'
import type { Found } from './found'

/** What is scheduled for the end of the trial, with the way to take it back; else what it becomes by itself. */
export async function Scheduled({ found }: { found: Found }) {
  const { scheduled, later, targets, becomes, quantity, customerId, id, version, tight } = found
  if (!later.allowed) return null
  const [t, common, change, plan] = [
    await words('change.convert'),
    await words('common'),
    await words('change'),
    await planWords(),
  ]
  const r = await words('renewal')
  const usual = targets.find(one => one.id === becomes)
  if (!scheduled)
    return usual ? (
      <Alert tone={tight ? 'warning' : 'info'}>
        {tight
          ? tightWords(r, { ...tight, offer: await offerTitle(usual), alone: true })
          : t('usual', {
              ...{ quantity, offer: await offerTitle(usual) },
              plan: plan({ term: 'P1Y', billing: 'monthly' }),
            })}
      </Alert>
    ) : null
  const target = targets.find(one => one.id === scheduled.offerId)
  const said = [
    target && (await offerTitle(target)),
    change('addonSeats', { quantity: scheduled.quantity ?? quantity }),
    plan({ term: scheduled.term ?? 'P1Y', billing: scheduled.billing ?? 'monthly' }),
  ]
  return (
    <Alert
      tone={tight ? 'warning' : 'info'}
      title={t('arranged')}
      actions={
        <ActionForm
          action={keepConversionIt}
          errorTitle={common('errorSummary', { count: 1 })}
          hidden={{ customerId, id, version: String(version) }}
          prefix="keep"
        >
          <SubmitButton variant="secondary">{t('keep')}</SubmitButton>
        </ActionForm>
      }
    >
      <p>{said.filter(Boolean).join(' · ')}</p>
      {tight && (
        <p>
          {tightWords(r, {
            ...{ ...tight, instead: 'usual' },
            offer: target ? await offerTitle(target) : '',
          })}
        </p>
      )}
    </Alert>
  )
}
