import { Alert } from '@/components/ui/alert'
import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { ActionForm } from '@/components/ui/form'
import { formatMoney } from '@/components/ui/number'
import { SubmitButton } from '@/components/ui/submit-button'
import { termEnd } from '@/lib/domain/order/term'
import { currentLocale } from '@/lib/i18n/request'
import { words } from '@/lib/i18n/words'
import { scheduleConversionIt } from '../actions'
import { lastDayOf } from '../effect-lines'
import { heldSays } from '../held-says'
import { planWords } from '../plan-options'
import { offerTitle } from '../shown'
import type { Found } from './found'

type Props = { found: Found; coming: NonNullable<Found['coming']>; at: string }

/** What the trial would become when it ends, before that is scheduled. */
export async function Later({ found, coming, at }: Props) {
  const [t, common, plan, locale] = [
    await words('change.convert'),
    await words('common'),
    await planWords(),
    await currentLocale(),
  ]
  const { customerId, id, version, endsAt, wish, targets, held, priced } = found
  const target = targets.find(one => one.id === wish.offerId)
  const { quantity, term, billing, unitMinor } = coming
  const date = await lastDayOf(endsAt && termEnd(endsAt, term, null))
  const amount = formatMoney(quantity * unitMinor, found.currency, locale)
  const same = isScheduled(found)
  return (
    <Card title={t('willLater', { date: await lastDayOf(endsAt) })}>
      <ul className="grid list-disc gap-1 ps-5 text-sm marker:text-ink-faint">
        <li className="font-medium">
          {t('willBeginThen', {
            ...{ quantity, plan: plan(wish.plan), date },
            offer: target ? await offerTitle(target) : '',
          })}
        </li>
        {priced && <li>{t('willPrice', { amount, billing })}</li>}
        {target?.windowHours && <li>{t('window', { hours: target.windowHours })}</li>}
        <li>{t('willChange')}</li>
      </ul>
      {held && (
        <div className="pt-3">
          <Alert tone="warning">{await heldSays(held)}</Alert>
        </div>
      )}
      {same && <p className="pt-3 text-sm text-ink-muted">{t('arrangedAlready')}</p>}
      <div className="flex flex-wrap items-start gap-2 pt-4">
        {!same && (
          <ActionForm
            action={scheduleConversionIt}
            errorTitle={common('errorSummary', { count: 1 })}
            hidden={{
              ...{ customerId, id, version: String(version), offerId: wish.offerId },
              ...{ quantity: String(wish.quantity), plan: `${term}/${billing}` },
            }}
            prefix="later"
          >
            <SubmitButton>{t('schedule')}</SubmitButton>
          </ActionForm>
        )}
        <LinkButton href={at}>{common('cancel')}</LinkButton>
      </div>
    </Card>
  )
}

function isScheduled({ scheduled, wish: { offerId, quantity, plan } }: Found) {
  return (
    scheduled?.offerId === offerId &&
    scheduled.quantity === quantity &&
    scheduled.term === plan.term &&
    scheduled.billing === plan.billing
  )
}
