import type { ReactNode } from 'react'
import { FontPreload } from '../ui/font'
import { Logo } from '../ui/logo'

export type PublicShellProps = {
  name: string
  homeHref: string /** The language switch. */
  tools?: ReactNode
  footer?: ReactNode
  title: ReactNode
  lead?: ReactNode
  wide?: boolean | undefined
  children: ReactNode
}

/** The frame of the pages before one is signed in: one sheet of paper on two tiers. */
export function PublicShell({
  name,
  homeHref,
  tools,
  footer,
  title,
  lead,
  wide,
  children,
}: PublicShellProps) {
  return (
    <div className="tt-public">
      <FontPreload />
      <header>
        <a href={homeHref} className="flex">
          <Logo name={name} />
        </a>
        {tools}
      </header>
      <main id="main" className="grid px-4 py-6">
        <div className="tt-sheet-card" data-size={wide ? 'lg' : undefined}>
          <h1 className="text-2xl">{title}</h1>
          {lead && <div className="pt-1.5 text-ink-muted">{lead}</div>}
          <div className="pt-6">{children}</div>
        </div>
      </main>
      <footer className="text-xs">{footer}</footer>
    </div>
  )
}
