import type { ComponentProps } from 'react'
import { Field, type FieldProps, wire } from './field'
import { Icon } from './icon'

export type Option = { value: string; label: string }
export type OptionGroup = { label: string; options: readonly Option[] }

export type SelectProps = FieldProps &
  Omit<ComponentProps<'select'>, keyof FieldProps | 'children'> & {
    options: readonly (Option | OptionGroup)[]
    /** The words of an empty first choice. */
    empty?: string | undefined
  }

const choice = ({ value, label }: Option) => (
  <option key={value} value={value}>
    {label}
  </option>
)

export function Options({ options, empty }: Pick<SelectProps, 'options' | 'empty'>) {
  return (
    <>
      {empty !== undefined && <option value="">{empty}</option>}
      {options.map(one =>
        'options' in one ? (
          <optgroup key={one.label} label={one.label}>
            {one.options.map(choice)}
          </optgroup>
        ) : (
          choice(one)
        ),
      )}
    </>
  )
}

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
