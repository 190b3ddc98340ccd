import { Icon, type IconName } from '@/components/ui/icon'
import { words } from '@/lib/i18n/words'

const grants = [
  ['customers', 'user-plus'],
  ['orders', 'shopping-cart'],
  ['credit', 'badge-percent'],
  ['support', 'headset'],
  ['account', 'key-round'],
] as const satisfies [string, IconName][]

/** What the provider may do once it is authorised, and what it may not (rules §2.3). */
export async function Grants({ provider }: { provider: string }) {
  const t = await words('partnership.accept')
  return (
    <section className="grid gap-2">
      <h2 className="text-base font-semibold">{t('grantsTitle', { provider })}</h2>
      <ul className="grid gap-2 text-sm">
        {grants.map(([grant, icon]) => (
          <li key={grant} className="grid grid-cols-[auto_1fr] gap-2.5">
            <Icon name={icon} className="mt-0.5 text-accent" />
            <span>{t(`grants.${grant}`)}</span>
          </li>
        ))}
      </ul>
      <h2 className="pt-3 text-base font-semibold">{t('notTitle')}</h2>
      <p className="text-sm text-ink-muted">{t('not', { provider })}</p>
    </section>
  )
}
