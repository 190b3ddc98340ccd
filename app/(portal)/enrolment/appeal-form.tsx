'use client'

import { ActionForm } from '@/components/ui/form'
import { FormField, FormTextarea } from '@/components/ui/form-fields'
import type { FormState } from '@/components/ui/form-state'
import { SubmitButton } from '@/components/ui/submit-button'
import { appeal } from './actions'

type Props = {
  most: number
  whyNot: string | undefined
  labels: Record<'reason' | 'document' | 'documentHint' | 'submit' | 'tooLarge' | 'failed', string>
}

/** A file that is too large is told before it is sent; everything else is the server's to judge. */
export function AppealForm({ most, whyNot, labels }: Props) {
  const send = async (state: FormState, form: FormData): Promise<FormState> => {
    const file = form.get('document')
    if (file instanceof File && file.size > most)
      return {
        status: 'error',
        message: labels.failed,
        fields: { document: labels.tooLarge },
        values: { reason: String(form.get('reason') ?? '') },
      }
    return appeal(state, form)
  }
  return (
    <ActionForm action={send} errorTitle={labels.failed} className="grid max-w-3xl gap-4" prefix="appeal">
      <FormTextarea name="reason" label={labels.reason} rows={5} required />
      <FormField
        name="document"
        type="file"
        accept=".pdf,.png,.jpg,.jpeg,application/pdf,image/png,image/jpeg"
        label={labels.document}
        hint={labels.documentHint}
        required
      />
      <div>
        <SubmitButton whyNot={whyNot}>{labels.submit}</SubmitButton>
      </div>
    </ActionForm>
  )
}
