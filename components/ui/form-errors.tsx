import type { ReactNode, Ref } from 'react'
import { Icon } from './icon'

export type FormErrorsProps = {
  title: ReactNode
  errors: readonly { message: string /** The id of the field to go to. */; field?: string | undefined }[]
  ref?: Ref<HTMLDivElement> | undefined
}

/** The summary at the top of a form that was refused. */
export function FormErrors({ title, errors, ref }: FormErrorsProps) {
  return (
    <div ref={ref} role="alert" tabIndex={-1} className="tt-note" data-tone="danger">
      <Icon name="circle-x" />
      <div>
        <strong>{title}</strong>
        {errors.length > 0 && (
          <ul className="grid gap-0.5">
            {errors.map(({ message, field }) => (
              <li key={`${field}-${message}`}>
                {field ? (
                  <a href={`#${field}`} className="inline-block py-0.5">
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
