'use client'

import { useState } from 'react'
import { ActionForm } from '@/components/ui/form'
import { FormCheckbox } from '@/components/ui/form-fields'
import { SubmitButton } from '@/components/ui/submit-button'
import { accept } from './actions'

type Props = { linkKey: string; labels: Record<'understood' | 'submit' | 'why' | 'failed', string> }

/** The box and the button. Unticked the button is not dead: it answers what is missing, at the box. */
export function AcceptForm({ linkKey, labels }: Props) {
  const [ticked, setTicked] = useState(false)
  return (
    <ActionForm action={accept} errorTitle={labels.failed} hidden={{ key: linkKey }}>
      <FormCheckbox
        name="understood"
        value="true"
        label={labels.understood}
        onChange={event => setTicked(event.target.checked)}
        required
      />
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <SubmitButton
          size="lg"
          icon="handshake"
          aria-disabled={!ticked || undefined}
          aria-describedby={ticked ? undefined : 'why-not-yet'}
        >
          {labels.submit}
        </SubmitButton>
        {!ticked && (
          <span id="why-not-yet" className="text-xs text-ink-faint">
            {labels.why}
          </span>
        )}
      </div>
    </ActionForm>
  )
}
