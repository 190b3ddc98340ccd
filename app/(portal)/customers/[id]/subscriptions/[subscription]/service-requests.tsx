import { Alert } from '@/components/ui/alert'
import { LinkButton } from '@/components/ui/button'
import { ActionForm } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { FlashToast } from '@/components/ui/toast'
import { openElsewhere } from '@/lib/domain/service-request/queries'
import { words } from '@/lib/i18n/words'
import { ask } from '@/lib/web/ask'
import { whyNot } from '@/lib/web/why-not'
import { handOverOpen } from '../../../../service-requests/actions'

type Props = {
  of: { id: string; customerId: string; viewer: string; contact: { id: string; name: string } }
  moved: string | undefined
}

/** For the customer the way to help; for the provider the open requests that a new support contact has not got (rules §7). */
export async function ServiceRequests({ of: { id, customerId, viewer, contact }, moved }: Props) {
  const [t, list] = [await words('serviceRequest.open'), await words('serviceRequest.list')]
  if (viewer === 'customer')
    return (
      <div>
        <LinkButton icon="headset" href={`/service-requests/new?subscription=${id}`}>
          {list('create')}
        </LinkButton>
      </div>
    )
  if (viewer !== 'provider') return null
  const answer = await ask(openElsewhere, { customerId, subscriptionId: id })
  const count = answer.ok ? answer.value.count : 0
  const told = moved && /^\d{1,3}$/.test(moved) ? Number(moved) : 0
  return (
    <>
      {count > 0 && (
        <Alert
          title={t('title', { count })}
          actions={
            <>
              <ActionForm
                action={handOverOpen}
                errorTitle={t('title', { count })}
                hidden={{ customerId, subscriptionId: id }}
                prefix="open"
              >
                <SubmitButton size="sm" variant="secondary" whyNot={await whyNot('serviceRequest.handOver')}>
                  {t('button', { contact: contact.name })}
                </SubmitButton>
              </ActionForm>
              <LinkButton size="sm" variant="quiet" href="/service-requests">
                {t('see')}
              </LinkButton>
            </>
          }
        >
          {t('body')}
        </Alert>
      )}
      {told > 0 && <FlashToast param="moved" message={t('done', { moved: told, contact: contact.name })} />}
    </>
  )
}
