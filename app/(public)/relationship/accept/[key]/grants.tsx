import { Icon, type IconName } from '@/components/ui/icon'
import { format, words } from '@/lib/i18n/words'
import type { Shown } from './shown'

/** What the customer grants by accepting, and what stays as it is (rules §§3.7, 8). */
export async function Grants({ provider, reseller, delegatedAdmin, shared }: Shown) {
  const [t, f] = [await words('relationship.accept'), await format()]
  const partners = f.list([...(reseller ? [reseller.name] : []), provider.name])
  const town = shared && [shared.postalCode, shared.city].filter(Boolean).join(' ')
  const address = shared && [shared.addressLine1, town].filter(Boolean).join(', ')
  const grants: [IconName, string][] = [
    ['users', t('grants.list', { partners })],
    ['shopping-cart', t('grants.buy', { provider: provider.name })],
    delegatedAdmin
      ? ['key-round', t('grants.admin', { partners })]
      : ['lock', t('grants.noAdmin', { partners })],
    ...(shared
      ? [
          [
            'map-pin',
            t('grants.shared', {
              from: shared.provider,
              address: address ?? '',
              contact: shared.contact,
              email: shared.email,
            }),
          ] as [IconName, string],
        ]
      : []),
  ]
  return (
    <section className="grid gap-2">
      <h2 className="text-base font-semibold">{t('grantsTitle')}</h2>
      <ul className="grid gap-2 text-sm">
        {grants.map(([icon, text]) => (
          <li key={icon} className="grid grid-cols-[auto_1fr] gap-2.5">
            <Icon name={icon} className="mt-0.5 text-accent" />
            <span>{text}</span>
          </li>
        ))}
      </ul>
      <h2 className="pt-3 text-base font-semibold">{t('notTitle')}</h2>
      <p className="text-sm text-ink-muted">{t('not')}</p>
    </section>
  )
}
