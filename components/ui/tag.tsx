import type { ReactNode } from 'react'

export function Tag({ children, title }: { children: ReactNode; title?: string | undefined }) {
  return (
    <span className="tt-tag" {...(title && { title })}>
      {children}
    </span>
  )
}
