import { UnsavedGuard } from '@/components/ui/unsaved-guard'
import { words } from '@/lib/i18n/words'

/** Asks before what was typed is left behind. */
export async function DiscardGuard() {
  const common = await words('common')
  return (
    <UnsavedGuard
      title={common('discardTitle')}
      description={common('discardBody')}
      stayLabel={common('keepEditing')}
      leaveLabel={common('discard')}
    />
  )
}
