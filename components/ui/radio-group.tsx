import type { ReactNode } from 'react'
import { cx } from './cx'
import { FieldNotes, type FieldProps, wire } from './field'

export type RadioOption = {
  value: string
  label: ReactNode
  hint?: ReactNode
  disabled?: boolean | undefined
}

export type RadioGroupProps = FieldProps & {
  options: readonly RadioOption[]
  defaultValue?: string | undefined
  /** Each choice in a frame of its own. */
  cards?: boolean | undefined
}

/** One of several, on the platform's own radios; the first carries the field's id. */
export function RadioGroup({ options, defaultValue, cards, ...props }: RadioGroupProps) {
  const { field, input } = wire(props)
  return (
    <fieldset className={cx('tt-field', field.className)} aria-describedby={input['aria-describedby']}>
      <legend className={field.hideLabel ? 'sr-only' : 'tt-label mb-1'}>
        {field.label}
        {field.mark && <span className="tt-mark">{field.mark}</span>}
      </legend>
      <div className={cards ? 'tt-cards grid gap-2' : undefined}>
        {options.map(({ value, label, hint, disabled }, index) => {
          const id = index ? `${field.id}-${value}` : field.id
          return (
            <div key={value} className="tt-choice">
              <input
                type="radio"
                id={id}
                name={field.name}
                value={value}
                disabled={disabled}
                defaultChecked={value === defaultValue}
                aria-describedby={hint ? `${id}-says` : undefined}
              />
              <label htmlFor={id} className="tt-label">
                {label}
              </label>
              {hint && (
                <p id={`${id}-says`} className="tt-hint">
                  {hint}
                </p>
              )}
            </div>
          )
        })}
      </div>
      <FieldNotes id={field.id} hint={field.hint} sample={field.sample} error={field.error} />
    </fieldset>
  )
}
