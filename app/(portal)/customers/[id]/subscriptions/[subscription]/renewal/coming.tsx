import { Alert } from '@/components/ui/alert'
import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { ActionForm } from '@/components/ui/form'
import { formatMoney } from '@/components/ui/number'
import { SubmitButton } from '@/components/ui/submit-button'
import { lastDay } from '@/lib/domain/subscription/rules'
import { currentLocale } from '@/lib/i18n/request'
import { words } from '@/lib/i18n/words'
import { tightWords } from '../../../../../tight-words'
import { scheduleIt } from '../actions'
import { heldSays } from '../held-says'
import { day } from '../moment'
import { planWords } from '../plan-options'
import { offerTitle } from '../shown'
import type { Found } from './found'

type Props = { found: Found; coming: NonNullable<Found['coming']>; at: string }

/** The next term as it would be, before it is scheduled. */
export async function Coming({ found, coming, at }: Props) {
  const [t, common, locale, plan] = [
    await words('change.renewal'),
    await words('common'),
    await currentLocale(),
    await planWords(),
  ]
  const { customerId, id, version, endsAt, wish, currency, priced } = found
  const offer = found.offers.find(one => one.id === coming.offerId)
  const wanted = found.offers.find(one => one.id === wish.offerId)
  const amount = formatMoney(coming.quantity * coming.unitMinor, currency, locale)
  const wished = {
    ...(wish.offerId && { offerId: wish.offerId }),
    quantity: String(wish.quantity),
    plan: `${wish.term}/${wish.billing}`,
    ...(wish.endsAt && { endsAt: wish.endsAt }),
  }
  return (
    <Card title={endsAt ? t('will', { date: await day(lastDay(endsAt)) }) : undefined}>
      <p className="font-medium">
        {t('willSeats', {
          quantity: coming.quantity,
          offer: offer ? await offerTitle(offer) : coming.offerId,
          plan: plan(coming),
        })}
        {coming.endsAt && `, ${t('willEnd', { date: await day(lastDay(coming.endsAt)) })}`}
      </p>
      {priced && (
        <p className="text-sm text-ink-muted">{t('willPrice', { amount, billing: coming.billing })}</p>
      )}
      {found.held && (
        <div className="pt-3">
          <Alert tone="warning">{await heldSays(found.held)}</Alert>
        </div>
      )}
      {found.tight && (
        <div className="pt-3">
          <Alert tone="warning">
            {tightWords(await words('renewal'), {
              ...found.tight,
              offer: wanted ? await offerTitle(wanted) : '',
            })}
          </Alert>
        </div>
      )}
      {!found.changes && !found.scheduled && (
        <p className="pt-2 text-sm text-ink-muted">{t(found.undecided ? 'undecided' : 'same')}</p>
      )}
      <div className="flex flex-wrap items-start gap-2 pt-4">
        {found.changes && !found.tight && (
          <ActionForm
            action={scheduleIt}
            errorTitle={common('errorSummary', { count: 1 })}
            hidden={{ customerId, id, version: String(version), ...wished }}
            prefix="next"
          >
            <SubmitButton>{t('submit')}</SubmitButton>
          </ActionForm>
        )}
        {!found.changes && found.undecided && (
          <ActionForm
            action={scheduleIt}
            errorTitle={common('errorSummary', { count: 1 })}
            hidden={{ customerId, id, version: String(version), asIs: 'on' }}
            prefix="same"
          >
            <SubmitButton>{t('asIs')}</SubmitButton>
          </ActionForm>
        )}
        {found.scheduled && (
          <ActionForm
            action={scheduleIt}
            errorTitle={common('errorSummary', { count: 1 })}
            hidden={{ customerId, id, version: String(version) }}
            prefix="keep"
          >
            <SubmitButton variant="secondary">{t('keep')}</SubmitButton>
          </ActionForm>
        )}
        <LinkButton href={at}>{common('cancel')}</LinkButton>
      </div>
    </Card>
  )
}
