import { Tag } from './tag'

export type TabsNavProps = {
  label: string
  tabs: readonly { href: string; label: string; current?: boolean | undefined; count?: string | undefined }[]
}

/** Tabs that are pages: each has an address. */
export function TabsNav({ label, tabs }: TabsNavProps) {
  return (
    <nav aria-label={label} className="tt-tabs">
      {tabs.map(({ href, label: text, current, count }) => (
        <a key={href} href={href} aria-current={current ? 'page' : undefined}>
          {text} {count !== undefined && <Tag>{count}</Tag>}
        </a>
      ))}
    </nav>
  )
}
