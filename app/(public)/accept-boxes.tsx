'use client'

import { useState } from 'react'
import { ActionForm } from '@/components/ui/form'
import { FormCheckbox } from '@/components/ui/form-fields'
import type { FormAction } from '@/components/ui/form-state'
import { SubmitButton } from '@/components/ui/submit-button'

type Props = {
  action: FormAction
  hidden: Record<string, string>
  boxes: { name: string; label: string }[]
  labels: Record<'submit' | 'why' | 'failed', string>
}

/** The boxes and the button. Unticked the button is not dead: it answers what is missing, at the box. */
export function AcceptBoxes({ action, hidden, boxes, labels }: Props) {
  const [ticked, tick] = useState<readonly string[]>([])
  const ready = boxes.every(({ name }) => ticked.includes(name))
  return (
    <ActionForm action={action} errorTitle={labels.failed} hidden={hidden}>
      {boxes.map(({ name, label }) => (
        <FormCheckbox
          key={name}
          name={name}
          value="true"
          label={label}
          onChange={event =>
            tick(event.target.checked ? [...ticked, name] : ticked.filter(one => one !== name))
          }
          required
        />
      ))}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <SubmitButton
          size="lg"
          icon="handshake"
          aria-disabled={!ready || undefined}
          aria-describedby={ready ? undefined : 'why-not-yet'}
        >
          {labels.submit}
        </SubmitButton>
        {!ready && (
          <span id="why-not-yet" className="text-xs text-ink-faint">
            {labels.why}
          </span>
        )}
      </div>
    </ActionForm>
  )
}
