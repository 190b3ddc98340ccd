import type { ComponentProps } from 'react'
import { cx } from './cx'
import { FieldNotes, type FieldProps, wire } from './field'

export type CheckboxProps = FieldProps & Omit<ComponentProps<'input'>, keyof FieldProps | 'type'>

export function Checkbox(props: CheckboxProps) {
  const { field, input } = wire(props)
  return (
    <div className={cx('tt-choice', field.className)}>
      <input type="checkbox" {...input} />
      <label htmlFor={field.id} className="tt-label">
        {field.label}
        {field.mark && <span className="tt-mark">{field.mark}</span>}
      </label>
      <FieldNotes id={field.id} hint={field.hint} sample={field.sample} error={field.error} />
    </div>
  )
}
