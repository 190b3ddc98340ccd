import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'

type Props = {
  texts: { saved: string; savedHint: string; done: string }
  done: () => void
  pending?: boolean
  onSaved?: (saved: boolean) => void
}

/** What is shown once is left only by somebody who says that it is kept. */
export function SavedThen({ texts, done, pending, onSaved }: Props) {
  const [saved, setSaved] = useState(false)
  return (
    <div className="grid gap-3 border-t border-line pt-3">
      <Checkbox
        name="saved"
        label={texts.saved}
        checked={saved}
        onChange={event => {
          setSaved(event.target.checked)
          onSaved?.(event.target.checked)
        }}
      />
      <div>
        <Button
          variant="primary"
          size="lg"
          pending={pending}
          whyNot={saved ? undefined : texts.savedHint}
          onClick={() => pending || done()}
        >
          {texts.done}
        </Button>
      </div>
    </div>
  )
}
