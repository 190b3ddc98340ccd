import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { FormTextarea } from '@/components/ui/form-fields'
import type { FormAction } from '@/components/ui/form-state'
import { words } from '@/lib/i18n/words'

type Props = {
  id: string
  title: string
  body: string
  action: FormAction
  of: string
  verb: string
  tone: 'danger' | 'primary'
}

/** A decision that needs its reason. */
export async function ReasonDialog({ id, title, body, action, of, verb, tone }: Props) {
  const [t, common] = [await words('operator.organisation'), await words('common')]
  return (
    <ConfirmDialog
      id={id}
      title={title}
      action={action}
      hidden={{ id: of }}
      confirmLabel={verb}
      cancelLabel={common('cancel')}
      errorTitle={common('errorSummary', { count: 1 })}
      tone={tone}
    >
      <p>{body}</p>
      <FormTextarea name="reason" label={t('reason')} hint={t('reasonHint')} required />
    </ConfirmDialog>
  )
}
