import { LinkButton } from '@/components/ui/button'
import { ActionForm, type ActionFormProps } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Effect } from '@/lib/domain/change/effect'
import { words } from '@/lib/i18n/words'

type Props = Pick<ActionFormProps, 'action' | 'hidden' | 'prefix'> & {
  submit: string
  /** Where Cancel leads. */
  at: string
  /** Sent along, so that no other amount is confirmed than the one that was shown. */
  effect: Effect
}

/** Submit and Cancel under what a choice would come to. */
export async function SubmitForm({ action, hidden, prefix, submit, at, effect }: Props) {
  const common = await words('common')
  return (
    <ActionForm
      action={action}
      errorTitle={common('errorSummary', { count: 1 })}
      hidden={{ ...hidden, ...(effect.money && { seenMinor: String(effect.netMinor) }) }}
      prefix={prefix}
      className="grid gap-3 pt-4"
    >
      <div className="flex flex-wrap gap-2">
        <SubmitButton>{submit}</SubmitButton>
        <LinkButton href={at}>{common('cancel')}</LinkButton>
      </div>
    </ActionForm>
  )
}
