import { Icon, type IconName } from '../ui/icon'
import { NavLink } from './nav-link'

export type NavEntry = {
  href: string
  label: string
  icon: IconName
  exact?: boolean | undefined /** A number that waits for one. */
  count?: string | undefined
}
export type NavGroup = { label?: string | undefined; entries: readonly NavEntry[] }

export type SideNavProps = { id: string; label: string; groups: readonly NavGroup[] }

/** The menu: at the side on a wide screen, a popover on a narrow one, with no script either way. */
export function SideNav({ id, label, groups }: SideNavProps) {
  return (
    <nav id={id} popover="auto" aria-label={label} className="tt-nav">
      {groups.map((group, index) => (
        <div key={group.label ?? index} className="pb-4">
          {group.label && <p className="px-2.5 pt-1 pb-1.5 text-xs text-ink-faint">{group.label}</p>}
          <ul className="grid gap-0.5">
            {group.entries.map(({ href, label: text, icon, exact, count }) => (
              <li key={href}>
                <NavLink href={href} exact={exact}>
                  <Icon name={icon} />
                  <span className="min-w-0 flex-1">{text}</span>
                  {count && (
                    <span className="rounded-full bg-signal px-1.5 text-2xs font-semibold text-on-signal">
                      {count}
                    </span>
                  )}
                </NavLink>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}
