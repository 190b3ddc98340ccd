import { Card } from '@/components/ui/card'
import { DataTable } from '@/components/ui/data-table'
import { format, words } from '@/lib/i18n/words'
import type { Shown } from './shown'

/** Who serves the customer and with which rights in its tenant: association gives access, withdrawing it leaves the relationship. */
export async function RightsCard({ customer }: { customer: Shown }) {
  const [t, f] = [await words('customer.account'), await format()]
  const { viewer, resellers, delegatedAdmin, providerName, rights } = customer
  const day = (date: string) => f.dateTime(new Date(date), { dateStyle: 'medium' })
  const stateOf = (one: Shown['resellers'][number]) => {
    if (one.withdrawnAt)
      return { tone: 'warning', text: t('withdrawnOn', { date: day(one.withdrawnAt) }) } as const
    return one.delegatedAdmin
      ? ({ tone: 'positive', text: t('granted') } as const)
      : ({ tone: 'neutral', text: t('notGranted') } as const)
  }
  const rows = resellers.map(one => ({
    id: one.id,
    cells: [
      viewer === 'reseller' ? t('you', { name: one.name ?? '' }) : (one.name ?? ''),
      stateOf(one),
      ...(viewer === 'provider'
        ? [
            one.partner
              ? ({ tone: 'positive', text: t('partner') } as const)
              : ({ tone: 'neutral', text: t('formerPartner'), tip: t('formerPartnerTip') } as const),
          ]
        : []),
    ],
    ...(viewer === 'provider' && { href: `/indirect-resellers/${one.id}` }),
  }))
  const held = viewer === 'reseller' ? rights : delegatedAdmin
  return (
    <Card title={t('rights')}>
      <div className="grid gap-4">
        {viewer !== 'reseller' && (
          <p className="text-sm">{t(held ? 'rightsOf' : 'rightsNone', { name: providerName })}</p>
        )}
        <DataTable
          caption={t('resellers')}
          keys={false}
          columns={[
            { key: 'name', header: t('resellerName') },
            { key: 'rights', header: t('rightsShort') },
            ...(viewer === 'provider' ? [{ key: 'partnership', header: t('partnership') }] : []),
          ]}
          rows={rows}
          empty={viewer === 'provider' ? <p className="text-sm text-ink-muted">{t('noReseller')}</p> : null}
        />
      </div>
    </Card>
  )
}
