import type { ReactNode } from 'react'
import { cx } from './cx'
import { Icon } from './icon'

export type FieldProps = {
  label: ReactNode
  name: string
  /** Defaults to `f-` and the name; the error summary links to it. */
  id?: string | undefined
  hint?: ReactNode
  /** A sample of what to type, after the hint. */
  sample?: ReactNode
  error?: ReactNode
  /** A word after the label, such as "optional". */
  mark?: ReactNode
  required?: boolean | undefined
  hideLabel?: boolean | undefined
  className?: string | undefined
}

export const fieldId = ({ id, name }: Pick<FieldProps, 'id' | 'name'>) => id ?? `f-${name}`

/** Splits the field's own props from the input's, and wires the input to hint and error. */
export function wire<P extends FieldProps>(props: P) {
  const { label, hint, sample, error, mark, required, hideLabel, className, ...input } = props
  const id = fieldId(props)
  const says = cx(hint || sample ? `${id}-hint` : '', error ? `${id}-error` : '')
  return {
    field: { label, name: props.name, id, hint, sample, error, mark, hideLabel, className },
    input: {
      ...input,
      id,
      'aria-describedby': says || undefined,
      'aria-invalid': error ? (true as const) : undefined,
      'aria-required': required || undefined,
    },
  }
}

export function FieldNotes({
  id,
  hint,
  sample,
  error,
}: Pick<FieldProps, 'hint' | 'sample' | 'error'> & { id: string }) {
  return (
    <>
      {(hint || sample) && (
        <p id={`${id}-hint`} className="tt-hint">
          {hint} {sample && <code className="font-mono">{sample}</code>}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="tt-error">
          <Icon name="triangle-alert" />
          <span>{error}</span>
        </p>
      )}
    </>
  )
}

export function Field({
  label,
  mark,
  hideLabel,
  className,
  children,
  ...rest
}: FieldProps & { children: ReactNode }) {
  const id = fieldId(rest)
  return (
    <div className={cx('tt-field', className)}>
      <label htmlFor={id} className={hideLabel ? 'sr-only' : 'tt-label'}>
        {label}
        {mark && <span className="tt-mark">{mark}</span>}
      </label>
      {children}
      <FieldNotes id={id} hint={rest.hint} sample={rest.sample} error={rest.error} />
    </div>
  )
}
