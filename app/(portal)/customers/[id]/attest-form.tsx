import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { DialogClose } from '@/components/ui/dialog-close'
import { ActionForm } from '@/components/ui/form'
import { FormField } from '@/components/ui/form-fields'
import { SubmitButton } from '@/components/ui/submit-button'
import { words } from '@/lib/i18n/words'
import { currentActor } from '@/lib/web/session'
import { whyNot } from '@/lib/web/why-not'
import { recordAcceptance } from './actions'

/** Records that the customer accepted the agreement, so that it can be ordered for. */
export async function AttestForm({ customerId }: { customerId: string }) {
  const actor = await currentActor()
  if (actor.organisation?.kind !== 'provider') return null
  const [t, common] = [await words('customer.account'), await words('common')]
  const reason = await whyNot('agreement.attest')
  if (reason)
    return (
      <Button size="sm" whyNot={reason}>
        {t('attest')}
      </Button>
    )
  return (
    <>
      <Button size="sm" opens="attest">
        {t('attest')}
      </Button>
      <Dialog id="attest" title={t('attest')} description={t('attestLead')} closeLabel={common('close')}>
        <ActionForm
          action={recordAcceptance}
          errorTitle={common('errorSummary', { count: 1 })}
          hidden={{ id: customerId }}
          prefix="attest"
        >
          <FormField name="firstName" label={t('attestFirst')} required />
          <FormField name="lastName" label={t('attestLast')} required />
          <FormField name="email" type="email" label={t('attestEmail')} required />
          <FormField name="acceptedOn" type="date" label={t('attestDate')} required />
          <div className="tt-dialog-foot">
            <DialogClose>{common('cancel')}</DialogClose>
            <SubmitButton>{common('save')}</SubmitButton>
          </div>
        </ActionForm>
      </Dialog>
    </>
  )
}
