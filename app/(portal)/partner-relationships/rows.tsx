import { Button } from '@/components/ui/button'
import type { Row } from '@/components/ui/table-row'
import type { Partner } from '@/lib/domain/customer/own'
import { format, words } from '@/lib/i18n/words'
import { whyNot } from '@/lib/web/why-not'
import { SupportContact } from '../support-contact'

export const dialogOf = (one: Partner) => `withdraw-${one.id}-${one.customerId}`

/** The partners as rows: what each is, what it may do, and the button that takes it back. */
export async function partnerRows(partners: Partner[]): Promise<Row[]> {
  const [t, own, f] = [await words('own.partners'), await words('customer.own'), await format()]
  const notAllowed = await whyNot('rights.withdraw')
  const rights = ({ delegatedAdmin, withdrawnAt, withdrawnBy }: Partner) => {
    if (delegatedAdmin) return { tone: 'positive', text: t('granted') } as const
    if (!withdrawnAt) return { tone: 'neutral', text: t('notGranted') } as const
    const tip = withdrawnBy ? t('withdrawnTip', { by: withdrawnBy }) : undefined
    return { tone: 'warning', text: t('withdrawn', { date: withdrawnAt }), tip } as const
  }
  const roles = (one: Partner) => [
    ...(one.delegatedAdmin ? [t('delegated')] : []),
    ...(one.ownerSince ? [t('owner')] : []),
  ]
  return partners.map(one => ({
    id: dialogOf(one),
    label: one.name,
    cells: [
      <span key="name" className="grid">
        {one.name}
        <span className="text-xs font-normal text-ink-muted">
          {one.kind === 'provider' ? own('provider') : own('reseller', { provider: one.through ?? '' })}
        </span>
      </span>,
      f.dateTime(one.since, { dateStyle: 'medium' }),
      rights(one),
      <ul key="roles" className="grid max-w-[34ch] gap-1 text-sm">
        {(roles(one).length > 0 ? roles(one) : [t('noRoles')]).map(role => (
          <li key={role}>{role}</li>
        ))}
      </ul>,
      <SupportContact key="support" of={one} unnamed />,
    ],
    actions: (
      <Button
        size="sm"
        opens={dialogOf(one)}
        className="whitespace-nowrap"
        whyNot={one.delegatedAdmin ? notAllowed : t('nothing', { partner: one.name })}
      >
        {t('withdraw')}
      </Button>
    ),
  }))
}
