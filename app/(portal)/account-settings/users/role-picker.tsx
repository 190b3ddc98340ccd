'use client'

import { useState } from 'react'
import { useFormField } from '@/components/ui/form'
import { Icon } from '@/components/ui/icon'

export type RoleOption = {
  role: string
  label: string
  held: boolean
  /** Why it can be neither given nor taken. */
  locked?: string | undefined
  /** The lines of `rights` this role opens. */
  opens: number[]
}
type Props = {
  options: RoleOption[]
  rights: string[]
  labels: { legend: string; hint: string; preview: string; nothing: string }
}

/** Which roles, and at once what they add up to. */
export function RolePicker({ options, rights, labels }: Props) {
  const { id, error } = useFormField('roles')
  const [held, setHeld] = useState(() => options.flatMap(one => (one.held ? [one.role] : [])))
  const toggle = (role: string) =>
    setHeld(held.includes(role) ? held.filter(one => one !== role) : [...held, role])
  const open = new Set(options.filter(one => held.includes(one.role)).flatMap(one => one.opens))
  return (
    <div className="grid gap-6 lg:grid-cols-2">
      <fieldset className="tt-field content-start" aria-describedby={error ? `${id}-error` : `${id}-hint`}>
        <legend className="tt-label">{labels.legend}</legend>
        <p id={`${id}-hint`} className="tt-hint">
          {labels.hint}
        </p>
        {options.map(({ role, label, locked, held: was }, index) => {
          const box = index ? `${id}-${role}` : id
          return (
            <div key={role} className="tt-choice">
              <input
                type="checkbox"
                id={box}
                name={locked ? undefined : 'roles'}
                value={role}
                checked={held.includes(role)}
                disabled={locked !== undefined}
                aria-describedby={locked ? `${box}-locked` : undefined}
                onChange={() => toggle(role)}
              />
              <label htmlFor={box} className="tt-label">
                {label}
              </label>
              {locked && was && <input type="hidden" name="roles" value={role} />}
              {locked && (
                <p id={`${box}-locked`} className="tt-hint">
                  {locked}
                </p>
              )}
            </div>
          )
        })}
        {error && (
          <p id={`${id}-error`} className="tt-error">
            <Icon name="circle-x" />
            {error}
          </p>
        )}
      </fieldset>
      <section aria-live="polite" className="content-start">
        <h3 className="tt-label">{labels.preview}</h3>
        {open.size === 0 && <p className="tt-hint">{labels.nothing}</p>}
        <ul className="grid gap-1 pt-1 text-sm">
          {rights.map(
            (right, index) =>
              open.has(index) && (
                <li key={right} className="grid grid-cols-[auto_1fr] gap-2">
                  <Icon name="check" className="mt-0.5 text-positive" />
                  {right}
                </li>
              ),
          )}
        </ul>
      </section>
    </div>
  )
}
