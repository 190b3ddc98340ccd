'use client'

import { startTransition, useActionState } from 'react'
import { Alert } from '@/components/ui/alert'
import { CopyButton } from '@/components/ui/copy-button'
import { DialogClose } from '@/components/ui/dialog-close'
import { type FormState, idle } from '@/components/ui/form-state'
import { Secret } from '@/components/ui/secret'
import { SubmitButton } from '@/components/ui/submit-button'
import type { ActionState } from '@/lib/web/action'

type Labels = Record<
  | 'body'
  | 'submit'
  | 'cancel'
  | 'close'
  | 'done'
  | 'once'
  | 'temporary'
  | 'email'
  | 'show'
  | 'hide'
  | 'copy'
  | 'copied',
  string
>
type Given = { email: string; password: string }
type Props = {
  action: (previous: FormState, form: FormData) => Promise<ActionState<Given>>
  hidden: Record<string, string>
  labels: Labels
}

/** Asks, then shows the temporary password: it comes in the answer and is nowhere else. */
export function ResetForm({ action, hidden, labels }: Props) {
  const [state, dispatch, pending] = useActionState<ActionState<Given>, FormData>(action, idle)
  const given = state.status === 'done' ? state.value : undefined
  if (given)
    return (
      <div className="grid gap-4">
        <Alert tone="positive" title={labels.done} live>
          {labels.once}
        </Alert>
        <div className="tt-field">
          <span className="tt-label">{labels.email}</span>
          <div className="flex items-center gap-1">
            <span className="min-w-0 wrap-anywhere">{given.email}</span>
            <CopyButton text={given.email} label={labels.copy} copiedLabel={labels.copied} />
          </div>
        </div>
        <Secret
          label={labels.temporary}
          value={given.password}
          showLabel={labels.show}
          hideShownLabel={labels.hide}
          copyLabel={labels.copy}
          copiedLabel={labels.copied}
        />
        <div className="tt-dialog-foot">
          <DialogClose>{labels.close}</DialogClose>
        </div>
      </div>
    )
  return (
    <form
      action={dispatch}
      aria-busy={pending || undefined}
      className="grid gap-3"
      onSubmit={event => {
        event.preventDefault()
        const data = new FormData(event.currentTarget)
        startTransition(() => dispatch(data))
      }}
    >
      {state.status === 'error' && (
        <Alert tone="danger" live>
          {state.message}
        </Alert>
      )}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <p className="text-sm">{labels.body}</p>
      <div className="tt-dialog-foot">
        <DialogClose>{labels.cancel}</DialogClose>
        <SubmitButton pending={pending}>{labels.submit}</SubmitButton>
      </div>
    </form>
  )
}
