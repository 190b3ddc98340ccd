'use client'

import { useFormStatus } from 'react-dom'
import { Button, type ButtonProps } from './button'
import { useForm } from './form'

/** The button that sends its form; while it is sent, it turns and cannot send again. */
export function SubmitButton({ pending = false, variant = 'primary', onClick, ...rest }: ButtonProps) {
  const { pending: sent } = useFormStatus()
  const { pending: held } = useForm()
  const busy = pending || sent || held
  return (
    <Button
      type="submit"
      variant={variant}
      pending={busy}
      {...rest}
      onClick={event => (busy ? event.preventDefault() : onClick?.(event))}
    />
  )
}
