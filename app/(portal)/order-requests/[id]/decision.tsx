import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Dialog } from '@/components/ui/dialog'
import { DialogClose } from '@/components/ui/dialog-close'
import { ActionForm } from '@/components/ui/form'
import { FormNumber, FormTextarea } from '@/components/ui/form-fields'
import { SubmitButton } from '@/components/ui/submit-button'
import type { RequestRow } from '@/lib/domain/order-request/find'
import type { LostEnd } from '@/lib/domain/order-request/rules'
import { words } from '@/lib/i18n/words'
import { whyNot } from '@/lib/web/why-not'
import { approve, decline } from '../actions'
import { spokenItems } from '../items'
import { EndsFields } from './ends-fields'

/** Yes, with other numbers perhaps, or no with its reason. */
export async function Decision({ request, lost }: { request: RequestRow; lost: LostEnd[] }) {
  const [t, common, say] = [await words('orderRequest'), await words('common'), await spokenItems()]
  const { id, items, kind, agreed, companyName: company } = request
  const role = await whyNot('order.decide')
  const no = role ?? (agreed || kind !== 'new' ? undefined : t('agreementTitle', { company }))
  const errorTitle = common('errorSummary', { count: 1 })
  return (
    <Card title={t('decide')}>
      <ActionForm action={approve} hidden={{ id }} errorTitle={errorTitle}>
        <p className="text-sm text-ink-muted">{t('amendHint')}</p>
        {items.map((item, at) => (
          <FormNumber
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a request do not move
            key={at}
            name={`quantities.${at}`}
            label={`${say.title(item)} · ${t('licenses')}`}
            defaultValue={item.quantity}
            className="max-w-md"
          />
        ))}
        <EndsFields lost={lost} items={items} />
        <FormTextarea name="answer" label={t('answer')} mark={common('optional')} rows={2} maxLength={500} />
        <div className="flex flex-wrap gap-2">
          <SubmitButton icon="check" whyNot={no}>
            {t(kind === 'new' ? 'approve' : 'approveChange')}
          </SubmitButton>
          <Button icon="ban" opens="decline" whyNot={role}>
            {t('decline')}
          </Button>
        </div>
      </ActionForm>
      {!role && (
        <Dialog id="decline" title={t('declineTitle')} closeLabel={common('close')}>
          <ActionForm action={decline} hidden={{ id }} errorTitle={errorTitle} prefix="decline">
            <FormTextarea
              name="answer"
              label={t('reason')}
              hint={t('reasonHint')}
              rows={3}
              maxLength={500}
              required
            />
            <div className="tt-dialog-foot">
              <DialogClose>{common('cancel')}</DialogClose>
              <SubmitButton variant="danger">{t('decline')}</SubmitButton>
            </div>
          </ActionForm>
        </Dialog>
      )}
    </Card>
  )
}
