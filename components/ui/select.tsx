import type { ComponentProps } from 'react'
import { Field, type FieldProps, wire } from './field'
import { Icon } from './icon'
import { Options, type OptionsProps } from './options'

export type { Option } from './options'

export type SelectProps = FieldProps &
  Omit<ComponentProps<'select'>, keyof FieldProps | 'children'> &
  OptionsProps

/** The platform's own select, dressed. */
export function Select({ options, empty, ...props }: SelectProps) {
  const { field, input } = wire(props)
  return (
    <Field {...field}>
      <span className="tt-select">
        <select {...input} className="tt-input">
          <Options options={options} empty={empty} />
        </select>
        <Icon name="chevron-down" />
      </span>
    </Field>
  )
}
