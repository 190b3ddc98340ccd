import { Alert } from '@/components/ui/alert'
import { LinkButton } from '@/components/ui/button'
import type { RequestRow } from '@/lib/domain/order-request/find'
import { words } from '@/lib/i18n/words'

type Props = { request: RequestRow; viewer: string; resumable: boolean; told: string | undefined }
const waits = ['notAllowed', 'perOrder', 'perMonth', 'agreement'] as const
const done = ['approved', 'declined', 'withdrawn', 'resumed'] as const

/** Where the request stands: what was just done, who decided, or what it waits for. */
export async function Standing({ request, viewer, told }: Props) {
  const t = await words('orderRequest')
  const { state, companyName: company, providerName: provider, customerId, decidedBy, decidedAt } = request
  const wait = waits.find(one => one === told)
  const just = done.find(one => one === told)
  const decided = { name: decidedBy ?? '', date: decidedAt ?? new Date(0) }
  const says = request.atOnce ? 'orderedBy' : (`${state}By` as 'approvedBy')
  return (
    <>
      {(told === 'sent' || wait) && state === 'open' && (
        <Alert tone="positive" title={t('sent', { provider })} live>
          {wait && t(`waits.${wait}`, { provider })}
        </Alert>
      )}
      {told === 'ordered' && (
        <Alert tone="positive" live>
          {t('ordered')}
        </Alert>
      )}
      {just && state !== 'open' && (
        <Alert tone="positive" live>
          {t(`told.${just}`)}
        </Alert>
      )}
      {state !== 'open' && <p className="text-sm text-ink-muted">{t(says, decided)}</p>}
      {state === 'open' && !request.agreed && (
        <Alert
          tone="warning"
          title={t('agreementTitle', { company })}
          actions={
            <LinkButton size="sm" href={`/customers/${customerId}`}>
              {t('toAgreement')}
            </LinkButton>
          }
        >
          {viewer === 'provider' ? t('agreementProvider') : t('agreementReseller', { provider })}
        </Alert>
      )}
    </>
  )
}
