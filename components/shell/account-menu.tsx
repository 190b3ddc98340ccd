import type { ReactNode } from 'react'
import { Avatar } from '../ui/avatar'

export type AccountMenuProps = {
  label: string
  person: string
  email: string /** Roles, in words. */
  roles?: ReactNode
  organisation: ReactNode
  children: ReactNode
}

/** Who am I, for whom do I act; below it the language, the theme and the way out. */
export function AccountMenu({ label, person, email, roles, organisation, children }: AccountMenuProps) {
  return (
    <>
      <button
        type="button"
        popoverTarget="who"
        aria-label={label}
        className="tt-btn tt-btn-quiet gap-2 ps-1 pe-2 max-sm:pe-1"
      >
        <Avatar name={person} />
        <span className="max-w-40 truncate max-sm:sr-only">{person}</span>
      </button>
      <div id="who" popover="auto" className="tt-who text-sm">
        <div>
          <p className="font-semibold">{person}</p>
          <p className="text-xs text-ink-muted wrap-anywhere">{email}</p>
          <p className="pt-2 text-xs text-ink-muted">
            {organisation}
            {roles && <span className="block text-ink-faint">{roles}</span>}
          </p>
        </div>
        <div className="grid gap-3">{children}</div>
      </div>
    </>
  )
}
