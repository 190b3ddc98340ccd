'use client'

import { useState } from 'react'
import { ActionForm } from '@/components/ui/form'
import { FormCheckbox } from '@/components/ui/form-fields'
import { SubmitButton } from '@/components/ui/submit-button'
import { accept } from './actions'

type Props = {
  linkKey: string
  /** The text of the customer agreement that is accepted with it. */
  agreement: string | undefined
  labels: Record<'understood' | 'agreed' | 'submit' | 'why' | 'failed', string>
}

/** The boxes and the button. Unticked the button is not dead: it answers what is missing, at the box. */
export function AcceptForm({ linkKey, agreement, labels }: Props) {
  const names = agreement ? (['agreed', 'understood'] as const) : (['understood'] as const)
  const [ticked, tick] = useState<readonly string[]>([])
  const ready = names.every(name => ticked.includes(name))
  return (
    <ActionForm
      action={accept}
      errorTitle={labels.failed}
      hidden={{ key: linkKey, ...(agreement && { agreement }) }}
    >
      {names.map(name => (
        <FormCheckbox
          key={name}
          name={name}
          value="true"
          label={labels[name]}
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
