'use client'

import { type ReactNode, useEffect, useRef, useState } from 'react'

export type TickBarProps = {
  /** What the table's `ticks` name as their form. */
  id: string
  /** Where the ticked ones are shown before anything is done with them. */
  action: string
  label: string
  all: string
  /** How many are chosen: `{n}` of `{of}`. */
  chosen: string
  children: ReactNode
}

const boxesOf = (form: HTMLFormElement | null) =>
  [...(form?.elements ?? [])].filter(
    (one): one is HTMLInputElement => one instanceof HTMLInputElement && one.name.startsWith('t.'),
  )

const countIn = (form: HTMLFormElement | null) => {
  const boxes = boxesOf(form)
  return { n: boxes.filter(({ checked }) => checked).length, of: boxes.length }
}

/** The form of a table's boxes: a box for all of them, how many are ticked, and what can be done; without JavaScript, what can be done. */
export function TickBar({ id, action, label, all, chosen, children }: TickBarProps) {
  const form = useRef<HTMLFormElement>(null)
  const every = useRef<HTMLInputElement>(null)
  const [count, setCount] = useState<{ n: number; of: number }>()

  useEffect(() => {
    const look = () => setCount(countIn(form.current))
    look()
    document.addEventListener('change', look)
    // Back brings the ticks with it.
    window.addEventListener('pageshow', look)
    return () => {
      document.removeEventListener('change', look)
      window.removeEventListener('pageshow', look)
    }
  }, [])
  useEffect(() => {
    if (!every.current || !count) return
    every.current.checked = count.of > 0 && count.n === count.of
    every.current.indeterminate = count.n > 0 && count.n < count.of
  }, [count])

  const tickAll = (checked: boolean) => {
    for (const box of boxesOf(form.current)) box.checked = checked
    setCount(countIn(form.current))
  }
  return (
    <form ref={form} id={id} action={action} method="get" aria-label={label} className="tt-ticks">
      {count && (
        <label>
          <input ref={every} type="checkbox" onChange={event => tickAll(event.target.checked)} />
          {all}
        </label>
      )}
      <output>{count && chosen.replace('{n}', String(count.n)).replace('{of}', String(count.of))}</output>
      {children}
    </form>
  )
}
