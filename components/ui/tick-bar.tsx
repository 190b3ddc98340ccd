'use client'

import { type ReactNode, useEffect, useRef, useState } from 'react'

export type TickBarProps = {
  /** The table whose boxes these are. */
  table: ReactNode
  /** Where the ticked ones are shown before anything is done with them. */
  action: string
  label: string
  all: string
  /** How many are chosen: `{n}` of `{of}`. */
  chosen: string
  /** What can be done with them. */
  children: ReactNode
}

const boxesOf = (form: HTMLFormElement | null) => [
  ...(form?.querySelectorAll<HTMLInputElement>('th > input[type=checkbox]') ?? []),
]

const countIn = (form: HTMLFormElement | null) => {
  const boxes = boxesOf(form)
  return { n: boxes.filter(({ checked }) => checked).length, of: boxes.length }
}

/** The form around a table of boxes: a box for all of them, how many are ticked, and what can be done; without JavaScript, what can be done. */
export function TickBar({ table, action, label, all, chosen, children }: TickBarProps) {
  const form = useRef<HTMLFormElement>(null)
  const every = useRef<HTMLInputElement>(null)
  const [count, setCount] = useState<{ n: number; of: number }>()
  const look = () => setCount(countIn(form.current))

  useEffect(() => {
    const looked = () => setCount(countIn(form.current))
    looked()
    // Back brings the ticks with it.
    window.addEventListener('pageshow', looked)
    return () => window.removeEventListener('pageshow', looked)
  }, [])
  useEffect(() => {
    if (!every.current || !count) return
    every.current.checked = count.of > 0 && count.n === count.of
    every.current.indeterminate = count.n > 0 && count.n < count.of
  }, [count])

  const tickAll = (checked: boolean) => {
    for (const box of boxesOf(form.current)) box.checked = checked
  }
  return (
    <form ref={form} action={action} method="get" aria-label={label} onChange={look}>
      {table}
      <div className="tt-ticks">
        {count && (
          <label>
            <input ref={every} type="checkbox" onChange={event => tickAll(event.target.checked)} />
            {all}
          </label>
        )}
        <output>{count && chosen.replace('{n}', String(count.n)).replace('{of}', String(count.of))}</output>
        {children}
      </div>
    </form>
  )
}
