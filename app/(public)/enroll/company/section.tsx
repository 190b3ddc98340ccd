import type { ReactNode } from 'react'

/** A part of the form under its own heading, two fields a line where there is room. */
export function Section({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  return (
    <section className="grid gap-4">
      <div>
        <h2 className="text-base font-semibold">{title}</h2>
        {lead && <p className="text-sm text-ink-muted">{lead}</p>}
      </div>
      <div className="grid items-start gap-4 sm:grid-cols-2">{children}</div>
    </section>
  )
}
