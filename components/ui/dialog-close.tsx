'use client'

import { Button, type ButtonProps } from './button'

const typed = 'textarea, select, input:is([type=text], [type=email], [type=date], :not([type]))'

/** The harmless way out of a dialog; it has the focus when the dialog opens, unless there is something to fill in. */
export function DialogClose(props: ButtonProps) {
  return (
    <Button
      {...props}
      // The attribute, not React's `autoFocus`: the browser reads it each time the dialog opens.
      ref={button =>
        (button?.closest('dialog')?.querySelector(typed) ?? button)?.setAttribute('autofocus', '')
      }
      onClick={event => {
        const dialog = event.currentTarget.closest('dialog')
        if (!dialog?.querySelector('[aria-busy="true"]')) dialog?.close()
      }}
    />
  )
}
