import { Card } from '@/components/ui/card'
import { Icon, type IconName } from '@/components/ui/icon'
import { words } from '@/lib/i18n/words'
import { currentActor } from '@/lib/web/session'

/** What must be so for the request to be accepted (rules §§3.1, 3.2, 3.4). */
export async function Before({ provider, until, last }: { provider: string; until: Date; last: string }) {
  const [t, letter, common, actor] = [
    await words('relationship.request'),
    await words('partnership.letter'),
    await words('common'),
    await currentActor(),
  ]
  const market = common(`markets.${actor.organisation?.market ?? ''}` as 'markets.europe')
  const facts: [IconName, string][] = [
    ['building-2', t('existing')],
    ['globe', t('market', { market })],
    ['shield-check', t('admin')],
    ['scroll-text', t('agreement', { provider })],
    ['clock', t('validity', { date: until })],
    ['inbox', last],
  ]
  return (
    <Card title={letter('before')}>
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
