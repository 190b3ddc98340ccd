import type { ComponentProps } from 'react'
import { Field, type FieldProps, wire } from './field'

export type TextareaProps = FieldProps & Omit<ComponentProps<'textarea'>, keyof FieldProps>

export function Textarea(props: TextareaProps) {
  const { field, input } = wire(props)
  return (
    <Field {...field}>
      <textarea rows={4} {...input} className="tt-input" />
    </Field>
  )
}
