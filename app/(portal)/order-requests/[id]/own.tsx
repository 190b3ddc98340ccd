import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { ActionForm } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import type { RequestRow } from '@/lib/domain/order-request/find'
import type { LostEnd } from '@/lib/domain/order-request/rules'
import { words } from '@/lib/i18n/words'
import { whyNot } from '@/lib/web/why-not'
import { resume, withdraw } from '../actions'
import { EndsFields } from './ends-fields'

type Props = { request: RequestRow; resumable: boolean; lost: LostEnd[] }

/** What the reseller itself can still do: take it back, or order when nothing stands in the way any more. */
export async function Own({ request, resumable, lost }: Props) {
  const [t, common, no] = [await words('orderRequest'), await words('common'), await whyNot('order.request')]
  const { id } = request
  const errorTitle = common('errorSummary', { count: 1 })
  return (
    <div className="flex flex-wrap items-start gap-2">
      {resumable && (
        <ActionForm action={resume} hidden={{ id }} errorTitle={errorTitle}>
          <EndsFields lost={lost} items={request.items} />
          <SubmitButton icon="shopping-cart" whyNot={no}>
            {t('resume')}
          </SubmitButton>
        </ActionForm>
      )}
      <Button icon="ban" opens="withdraw" whyNot={no}>
        {t('withdraw')}
      </Button>
      {!no && (
        <ConfirmDialog
          id="withdraw"
          title={t('withdrawTitle')}
          action={withdraw}
          hidden={{ id }}
          confirmLabel={t('withdraw')}
          cancelLabel={common('cancel')}
          errorTitle={errorTitle}
        >
          <p className="text-sm">{t('withdrawBody')}</p>
        </ConfirmDialog>
      )}
    </div>
  )
}
