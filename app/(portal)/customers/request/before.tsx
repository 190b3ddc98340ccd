import { words } from '@/lib/i18n/words'
import { currentActor } from '@/lib/web/session'
import { BeforeCard } from '../../letter/before-card'

/** What must be so for the request to be accepted (rules §§3.1, 3.2, 3.4). */
export async function Before({ provider, until, last }: { provider: string; until: Date; last: string }) {
  const [t, common, actor] = [
    await words('relationship.request'),
    await words('common'),
    await currentActor(),
  ]
  const market = common(`markets.${actor.organisation?.market ?? ''}` as 'markets.europe')
  return (
    <BeforeCard
      facts={[
        ['building-2', t('existing')],
        ['globe', t('market', { market })],
        ['shield-check', t('admin')],
        ['scroll-text', t('agreement', { provider })],
        ['clock', t('validity', { date: until })],
        ['inbox', last],
      ]}
    />
  )
}
