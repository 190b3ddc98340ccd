'use client'

import { type NavEntry, NavLink } from './nav-link'

export type NavGroup = { label?: string | undefined; entries: readonly NavEntry[] }

export type SideNavProps = { id: string; label: string; groups: readonly NavGroup[] }

/** The menu: at the side on a wide screen, a popover on a narrow one, with no script either way. */
export function SideNav({ id, label, groups }: SideNavProps) {
  return (
    <nav id={id} popover="auto" aria-label={label} className="tt-nav">
      {groups.map((group, index) => (
        <div key={group.label ?? index}>
          {group.label && <p>{group.label}</p>}
          <ul>
            {group.entries.map(entry => (
              <li key={entry.href}>
                <NavLink {...entry} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}
