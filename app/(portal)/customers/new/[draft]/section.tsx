import type { ReactNode } from 'react'
import { cx } from '@/components/ui/cx'

/** A group of fields under its name. */
export function Section({
  title,
  children,
  className,
}: {
  title: string
  children: ReactNode
  className?: string
}) {
  return (
    <fieldset className="tt-card min-w-0">
      {/* Floated, because a legend otherwise sits on the frame. */}
      <legend className="float-left w-full border-b border-line px-4 py-2.5 text-base font-semibold">
        {title}
      </legend>
      <div className={cx('clear-both grid items-start gap-4 p-4 sm:grid-cols-2', className)}>{children}</div>
    </fieldset>
  )
}
