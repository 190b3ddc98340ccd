import type { ReactNode } from 'react'
import { FontPreload } from '../ui/font'
import { Icon } from '../ui/icon'
import { Logo } from '../ui/logo'
import { type NavGroup, SideNav } from './side-nav'

export type AppShellProps = {
  name: string
  homeHref: string
  homeLabel: string
  skipLabel: string
  menuLabel: string
  navLabel: string
  nav: readonly NavGroup[]
  /** The organisation one acts for. */
  organisation: ReactNode
  /** Between the organisation and oneself: notifications, help. */
  tools?: ReactNode
  /** The AccountMenu. */
  account: ReactNode
  /** Over everything: an impersonation, a maintenance. */
  banner?: ReactNode
  footer: ReactNode
  toaster?: ReactNode
  children: ReactNode
}

/** The frame of every page one is signed in to. */
export function AppShell(props: AppShellProps) {
  const {
    name,
    homeHref,
    homeLabel,
    skipLabel,
    menuLabel,
    navLabel,
    nav,
    organisation,
    tools,
    account,
    banner,
    footer,
    toaster,
    children,
  } = props
  return (
    <>
      <FontPreload />
      <a href="#main" className="tt-skip tt-btn tt-btn-primary">
        {skipLabel}
      </a>
      {banner}
      <div className="tt-shell">
        <header className="tt-header">
          <button
            type="button"
            popoverTarget="nav"
            aria-label={menuLabel}
            className="tt-btn tt-btn-quiet tt-btn-icon lg:hidden"
          >
            <Icon name="menu" />
          </button>
          <a href={homeHref} aria-label={homeLabel} className="flex">
            <Logo name={name} />
          </a>
          <span aria-hidden="true" className="mx-1 h-5 border-s border-line" />
          <div className="min-w-0 truncate text-sm font-medium">{organisation}</div>
          <div className="ms-auto flex items-center gap-1">
            {tools}
            {account}
          </div>
        </header>
        <SideNav id="nav" label={navLabel} groups={nav} />
        <div className="tt-page">
          <main id="main" tabIndex={-1} className="tt-main">
            {children}
          </main>
          <footer className="tt-foot">{footer}</footer>
        </div>
      </div>
      {toaster}
    </>
  )
}
