import { type ReactNode, type Ref, useLayoutEffect, useState } from 'react'
import { Icon } from './icon'
import { labelOf } from './label-of'

export type FormErrorsProps = {
  title: ReactNode
  errors: readonly { message: string /** The id of the field to go to. */; field?: string | undefined }[]
  ref?: Ref<HTMLDivElement> | undefined
}

/**
 * The summary at the top of a form that was refused: each message with its field's own label, read from the form that
 * stands below, and a way there.
 */
export function FormErrors({ title, errors, ref }: FormErrorsProps) {
  const [labels, setLabels] = useState<(string | undefined)[]>([])
  const fields = errors.map(({ field }) => field).join(' ')
  useLayoutEffect(() => setLabels(fields.split(' ').map(labelOf)), [fields])
  return (
    <div ref={ref} role="alert" tabIndex={-1} className="tt-note" data-tone="danger">
      <Icon name="circle-x" />
      <div>
        <strong>{title}</strong>
        {errors.length > 0 && (
          <ul className="grid gap-0.5">
            {errors.map(({ message, field }, index) => (
              <li key={`${field}-${message}`}>
                {field ? (
                  <a href={`#${field}`} className="inline-block py-0.5">
                    {labels[index]}
                    {message}
                  </a>
                ) : (
                  message
                )}
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  )
}
