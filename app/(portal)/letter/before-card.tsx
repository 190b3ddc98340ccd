import { Card } from '@/components/ui/card'
import { Icon, type IconName } from '@/components/ui/icon'
import { words } from '@/lib/i18n/words'

/** What must be so before a letter's link can be accepted, one by one. */
export async function BeforeCard({ facts }: { facts: [IconName, string][] }) {
  const t = await words('partnership.letter')
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
