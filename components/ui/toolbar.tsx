import type { ReactNode } from 'react'
import { Button } from './button'
import { ListForm, type ListFormProps } from './list-form'

export type ToolbarProps = ListFormProps & {
  /** The button of those without JavaScript. */ submitLabel: string
  actions?: ReactNode
  chips?: ReactNode
}

/** Above a list: its search and filters, its page acts, and the filters that are on. */
export function Toolbar({ children, submitLabel, actions, chips, ...form }: ToolbarProps) {
  return (
    <div className="tt-tools grid gap-2 pb-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <div className="min-w-0 flex-1">
          <ListForm {...form}>
            {children}
            <Button type="submit" className="tt-nojs">
              {submitLabel}
            </Button>
          </ListForm>
        </div>
        {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
      </div>
      {chips}
    </div>
  )
}
