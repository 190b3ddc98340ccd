import { Icon } from './icon'

export type FilterChipsProps = {
  label: string
  chips: readonly { key: string; text: string; removeHref: string; removeLabel: string }[]
  clear?: { href: string; label: string } | undefined
}

/** The filters that are on; each is a link to the list without it. */
export function FilterChips({ label, chips, clear }: FilterChipsProps) {
  if (chips.length === 0) return null
  return (
    <ul aria-label={label} className="flex flex-wrap items-center gap-1.5">
      {chips.map(({ key, text, removeHref, removeLabel }) => (
        <li key={key}>
          <a href={removeHref} className="tt-chip" title={removeLabel}>
            {text}
            <span className="sr-only">, {removeLabel}</span>
            <Icon name="x" />
          </a>
        </li>
      ))}
      {clear && (
        <li>
          <a href={clear.href} className="tt-link px-1 text-xs">
            {clear.label}
          </a>
        </li>
      )}
    </ul>
  )
}
