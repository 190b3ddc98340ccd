import { words } from '@/lib/i18n/words'
import { currentActor } from '@/lib/web/session'
import { BeforeCard } from '../../letter/before-card'

/** What must be so for the request to be accepted (rules §2.1). */
export async function Before({ until, last }: { until: Date; last: string }) {
  const [t, common, actor] = [await words('partnership.letter'), await words('common'), await currentActor()]
  const market = actor.organisation?.market ?? ''
  return (
    <BeforeCard
      facts={[
        ['building-2', t('enrolled')],
        ['globe', t('region', { market: common(`markets.${market}` as 'markets.europe') })],
        ['shield-check', t('admin')],
        ['scroll-text', t('agreement')],
        ['clock', t('validity', { date: until })],
        ['inbox', last],
      ]}
    />
  )
}
