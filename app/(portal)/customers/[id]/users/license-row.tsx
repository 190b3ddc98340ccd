'use client'

import { useEffect, useRef } from 'react'

export type LicenseRow = {
  id: string
  title: string
  /** How many of the users have it. */
  held: number
  available: string
  left: number
  /** Who has it, in words and by name. */
  assigned: string
  names: string[]
  note: string
  /** Where more can be bought, when none is left. */
  buyHref?: string | undefined
  state: { some: string; all: string; none: string }
}
export type LicenseTexts = Record<
  | 'available'
  | 'assignedTo'
  | 'buyMore'
  | 'save'
  | 'nothingChosen'
  | 'noLocationFor'
  | 'errorTitle'
  | 'updatedTitle'
  | 'updatedNothing'
  | 'given'
  | 'taken'
  | 'user'
  | 'product'
  | 'result'
  | 'back',
  string
> & {
  outcomes: Record<string, string>
  counts: { all: string[]; done: string[]; failed: string[] }
  french: boolean
}

type Props = {
  product: LicenseRow
  of: number
  /** For some of the users only: null. */
  checked: boolean | null
  texts: LicenseTexts
  onChange: (checked: boolean) => void
}

/** One product with its box of three states. */
export function ProductRow({ product, of, checked, texts, onChange }: Props) {
  const box = useRef<HTMLInputElement>(null)
  const { id, title, available, assigned, names, note, buyHref, state } = product
  useEffect(() => {
    if (box.current) box.current.indeterminate = checked === null
  }, [checked])
  const says = checked === null ? state.some : checked ? state.all : state.none
  return (
    <li className="grid gap-x-4 gap-y-1 py-3 text-sm sm:grid-cols-[minmax(0,1fr)_9rem_11rem]">
      <div className="tt-choice">
        <input
          ref={box}
          type="checkbox"
          id={`p-${id}`}
          checked={checked === true}
          aria-describedby={`p-${id}-says`}
          onChange={event => onChange(event.target.checked)}
        />
        <label htmlFor={`p-${id}`} className="tt-label">
          {title} {of > 1 && <span className="font-normal text-ink-muted">({says})</span>}
        </label>
        {note && <p className="tt-hint">{note}</p>}
      </div>
      <p id={`p-${id}-says`}>
        <span className="block text-xs text-ink-muted">{texts.available}</span>
        {available}{' '}
        {buyHref && (
          <a className="tt-link" href={buyHref}>
            {texts.buyMore}
          </a>
        )}
      </p>
      <div>
        <span className="block text-xs text-ink-muted">{texts.assignedTo}</span>
        {names.length > 0 ? (
          <details>
            <summary>{assigned}</summary>
            <ul className="text-ink-muted">
              {names.map((name, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two people may have one name
                <li key={index}>{name}</li>
              ))}
            </ul>
          </details>
        ) : (
          assigned
        )}
      </div>
    </li>
  )
}
