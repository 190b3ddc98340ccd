import type { ComponentProps } from 'react'
import { Field, type FieldProps, wire } from './field'

export type TextInputProps = FieldProps & Omit<ComponentProps<'input'>, keyof FieldProps>

export function TextInput(props: TextInputProps) {
  const { field, input } = wire(props)
  return (
    <Field {...field}>
      <input type="text" {...input} className="tt-input" />
    </Field>
  )
}
