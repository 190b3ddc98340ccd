import { Card } from '@/components/ui/card'
import { Icon, type IconName } from '@/components/ui/icon'
import { words } from '@/lib/i18n/words'
import { currentActor } from '@/lib/web/session'

/** What must be so for the request to be accepted (rules §2.1). */
export async function Before({ until, last }: { until: Date; last: string }) {
  const [t, common, actor] = [await words('partnership.letter'), await words('common'), await currentActor()]
  const market = actor.organisation?.market ?? ''
  const facts: [IconName, string][] = [
    ['building-2', t('enrolled')],
    ['globe', t('region', { market: common(`markets.${market}` as 'markets.europe') })],
    ['shield-check', t('admin')],
    ['scroll-text', t('agreement')],
    ['clock', t('validity', { date: until })],
    ['inbox', last],
  ]
  return (
    <Card title={t('before')}>
      <ul className="grid gap-3 text-sm">
        {facts.map(([icon, text]) => (
          <li key={icon} className="grid grid-cols-[auto_1fr] gap-2.5">
            <Icon name={icon} className="mt-0.5 text-accent" />
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
