import type { ReactNode } from 'react'

/** Words for those who listen: read out whenever they change, as the count of a list does. */
export function LiveRegion({ children }: { children: ReactNode }) {
  return (
    <p role="status" className="sr-only">
      {children}
    </p>
  )
}
