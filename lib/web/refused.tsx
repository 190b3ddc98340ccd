import { Empty } from '@/components/ui/empty'
import type { Refusal } from '../domain/refusal'
import { words } from '../i18n/words'
import { say } from './say'

/** A refusal in the place of the page: what was refused, why, and who can. */
export async function Refused({ refusal }: { refusal: Refusal }) {
  const t = await words('shell.error')
  return (
    <Empty
      whole
      kind="forbidden"
      title={refusal.reason === 'forbidden' ? t('forbiddenTitle') : t('refusedTitle')}
    >
      {await say(refusal)}
    </Empty>
  )
}
