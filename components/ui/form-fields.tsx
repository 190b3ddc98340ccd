'use client'

import { Checkbox, type CheckboxProps } from './checkbox'
import { useFormField } from './form'
import { NumberInput } from './number-input'
import { PasswordInput, type PasswordInputProps } from './password-input'
import { RadioGroup, type RadioGroupProps } from './radio-group'
import { Select, type SelectProps } from './select'
import { TextInput, type TextInputProps } from './text-input'
import { Textarea, type TextareaProps } from './textarea'

/** The fields of an ActionForm: as the plain ones, but they know their error and what was typed. */
function useKnown<P extends { name: string; defaultValue?: unknown }>(props: P) {
  const { id, error, defaultValue } = useFormField(props.name)
  return { id, ...props, ...(error && { error }), ...(defaultValue !== undefined && { defaultValue }) }
}

export function FormField(props: TextInputProps) {
  return <TextInput {...useKnown(props)} />
}

export function FormNumber(props: TextInputProps & { decimals?: boolean | undefined }) {
  return <NumberInput {...useKnown(props)} />
}

export function FormTextarea(props: TextareaProps) {
  return <Textarea {...useKnown(props)} />
}

export function FormSelect(props: SelectProps) {
  return <Select {...useKnown(props)} />
}

export function FormRadioGroup(props: RadioGroupProps) {
  return <RadioGroup {...useKnown(props)} />
}

export function FormPassword(props: PasswordInputProps) {
  return <PasswordInput {...useKnown(props)} />
}

export function FormCheckbox(props: CheckboxProps) {
  const { id, error, defaultValue, returned } = useFormField(props.name)
  return (
    <Checkbox
      id={id}
      {...props}
      {...(error && { error })}
      {...(returned && { defaultChecked: defaultValue !== undefined })}
    />
  )
}
