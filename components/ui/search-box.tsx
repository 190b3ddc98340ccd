import { Icon } from './icon'

export type SearchBoxProps = {
  label: string
  name?: string | undefined
  value?: string | undefined
  placeholder?: string | undefined
  shortcut?: boolean | undefined
}

/** The search of a list, in a ListForm; "/" leads here. */
export function SearchBox({ label, name = 'q', value, placeholder, shortcut = true }: SearchBoxProps) {
  return (
    <span className="tt-search">
      <Icon name="search" />
      <input
        type="search"
        name={name}
        defaultValue={value}
        placeholder={placeholder ?? label}
        aria-label={label}
        aria-keyshortcuts={shortcut ? '/' : undefined}
        autoComplete="off"
        spellCheck={false}
        data-search=""
        className="tt-input"
      />
      {shortcut && (
        <span className="tt-kbd" aria-hidden="true">
          /
        </span>
      )}
    </span>
  )
}
