import { Empty } from '@/components/ui/empty'
import { words } from '@/lib/i18n/words'
import { currentActor } from '@/lib/web/session'
import type { Answer } from './answer'

/** An honest "not found": what was looked for, and what to try. */
export async function Nothing({ asked, typed }: { asked: NonNullable<Answer['asked']>; typed: string }) {
  const [t, actor] = [await words('lookUp'), await currentActor()]
  const count = asked.as === 'digits' ? asked.count : 0
  return (
    <Empty kind="no-match" title={t('nothingTitle')}>
      {t(`hints.${asked.as}`, { asked: typed, count })}{' '}
      {actor.organisation?.kind === 'reseller' &&
        asked.as !== 'digits' &&
        asked.as !== 'short' &&
        t('hints.reseller')}
    </Empty>
  )
}
