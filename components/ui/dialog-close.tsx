'use client'

import { Button, type ButtonProps } from './button'

/** The harmless way out of a dialog; it has the focus when the dialog opens. */
export function DialogClose(props: ButtonProps) {
  return (
    <Button
      {...props}
      // The attribute, not React's `autoFocus`: the browser reads it each time the dialog opens.
      ref={button => button?.setAttribute('autofocus', '')}
      onClick={event => {
        const dialog = event.currentTarget.closest('dialog')
        if (!dialog?.querySelector('[aria-busy="true"]')) dialog?.close()
      }}
    />
  )
}
