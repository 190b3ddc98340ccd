'use client'

import { useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { fill } from '../fill'
import { useAccount } from './account-context'

export type Attention = { warning: string; companyName: string; confirmed: string }

/** A name that is allowed but odd (pages §10.5): look again, then go on or mend it. */
export function AttentionNote({
  attention,
  goOn,
  change,
}: {
  attention: Attention
  goOn: () => void
  change: () => void
}) {
  const { texts } = useAccount()
  const note = useRef<HTMLDivElement>(null)
  useEffect(() => note.current?.focus(), [])
  const kind = attention.warning.replace('companyName.', '') as 'domain' | 'repeated' | 'spaced'
  return (
    <div ref={note} role="alert" tabIndex={-1} className="tt-note" data-tone="warning">
      <Icon name="triangle-alert" />
      <div>
        <strong>{texts.attention.title}</strong>
        <p>{fill(texts.attention[kind], { name: attention.companyName })}</p>
        <div className="flex flex-wrap gap-2 pt-1">
          <Button onClick={goOn}>{texts.attention.goOn}</Button>
          <Button variant="quiet" onClick={change}>
            {texts.attention.change}
          </Button>
        </div>
      </div>
    </div>
  )
}
