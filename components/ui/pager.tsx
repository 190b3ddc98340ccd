import type { ReactNode } from 'react'
import { LinkButton } from './button'
import type { IconName } from './icon'

type PageLink = { label: string; href?: string | undefined }

export type PagerProps = {
  label: string
  /** The honest count: "1–50 of 12,431", or "1–50 of more than 1,000". */
  range: ReactNode
  first?: PageLink | undefined
  previous: PageLink
  next: PageLink
  size?: ReactNode
}

function Step({ label, href, icon, rel }: PageLink & { icon: IconName; rel?: string }) {
  const face = { icon, size: 'sm', 'aria-label': label, title: label } as const
  return href ? (
    <LinkButton {...face} href={href} rel={rel} className="tt-btn-icon" />
  ) : (
    <LinkButton {...face} role="link" aria-disabled="true" className="tt-btn-icon" />
  )
}

/** Keyset paging: first, previous, next. */
export function Pager({ label, range, first, previous, next, size }: PagerProps) {
  return (
    <nav aria-label={label} className="tt-pager">
      <p role="status">{range}</p>
      <div>
        {size}
        {first && <Step {...first} icon="chevrons-left" />}
        <Step {...previous} icon="chevron-left" rel="prev" />
        <Step {...next} icon="chevron-right" rel="next" />
      </div>
    </nav>
  )
}
