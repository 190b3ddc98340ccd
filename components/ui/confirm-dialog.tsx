import type { ReactNode } from 'react'
import { Dialog } from './dialog'
import { DialogClose } from './dialog-close'
import { ActionForm } from './form'
import type { FormAction } from './form-state'
import { SubmitButton } from './submit-button'

export type ConfirmDialogProps = {
  id: string
  /** Names the object. */
  title: ReactNode
  /** The consequences, from the data. */
  children?: ReactNode
  action: FormAction
  hidden?: Record<string, string> | undefined
  /** The verb, such as "Remove partnership". */
  confirmLabel: string
  cancelLabel: string
  errorTitle: string
  tone?: 'danger' | 'primary' | undefined
  open?: boolean | undefined
  closeHref?: string | undefined
}

/** Asks before an act that cannot be taken back; the focus lies on the way out. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const {
    id,
    title,
    children,
    action,
    hidden,
    confirmLabel,
    cancelLabel,
    errorTitle,
    tone = 'danger',
    open,
    closeHref,
  } = props
  return (
    <Dialog id={id} title={title} closeLabel={cancelLabel} open={open} closeHref={closeHref}>
      <ActionForm action={action} hidden={hidden} errorTitle={errorTitle} prefix={id} className="grid gap-3">
        {children}
        <div className="tt-dialog-foot">
          <DialogClose>{cancelLabel}</DialogClose>
          <SubmitButton variant={tone}>{confirmLabel}</SubmitButton>
        </div>
      </ActionForm>
    </Dialog>
  )
}
