'use client'

import { useEffect, useRef } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { fill, type Values } from './changes'
import type { FormText } from './form-text'

export type Saved = {
  changes: { field: keyof Values; from: string | number | null; to: string | number | null }[]
  title: string
  note?: string | undefined
}

/** What exactly was saved, until it is closed. */
export function Review({ saved, text, onClose }: { saved: Saved; text: FormText; onClose: () => void }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  const { changes, title, note } = saved
  const word = (field: keyof Values, value: string | number | null) =>
    String(value ?? (field === 'reseller' ? text.noReseller : text.empty))
  return (
    <div ref={box} tabIndex={-1}>
      <Alert
        tone={changes.length > 0 ? 'positive' : 'info'}
        live
        title={title}
        actions={
          <Button size="sm" onClick={onClose}>
            {text.close}
          </Button>
        }
      >
        {changes.length > 0 && (
          <ul className="grid gap-0.5">
            {changes.map(({ field, from, to }) => (
              <li key={field}>
                <span className="text-ink-muted">{text[field]}:</span>{' '}
                {fill(text.change, { from: word(field, from), to: word(field, to) })}
                {field === 'quantity' && note && <span className="text-ink-muted"> · {note}</span>}
              </li>
            ))}
          </ul>
        )}
      </Alert>
    </div>
  )
}
