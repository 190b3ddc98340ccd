import { Card } from '@/components/ui/card'
import { DataTable } from '@/components/ui/data-table'
import { format, words } from '@/lib/i18n/words'
import { rightsCells } from './rights-cells'
import type { Shown } from './shown'

/** Who serves the customer and with which rights in its tenant: association gives access, withdrawing it leaves the relationship. */
export async function RightsCard({ customer }: { customer: Shown }) {
  const [t, f, rights] = [await words('customer.account'), await format(), await rightsCells()]
  const { viewer, resellers, delegatedAdmin, providerName, withdrawnAt, withdrawnBy } = customer
  const rows = resellers.map(one => ({
    id: one.id,
    cells: [
      viewer === 'reseller' ? t('you', { name: one.name ?? '' }) : (one.name ?? ''),
      rights(one),
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
  const lost = viewer === 'provider' && withdrawnAt
  return (
    <Card title={t('rights')} flush={rows.length > 0}>
      <div className="grid gap-2">
        {viewer !== 'reseller' && (
          <p className={rows.length > 0 ? 'px-4 pt-4 text-sm' : 'text-sm'}>
            {t(delegatedAdmin ? 'rightsOf' : 'rightsNone', { name: providerName })}{' '}
            {lost &&
              t('withdrawnBy', {
                by: withdrawnBy ?? 'none',
                date: f.dateTime(lost, { dateStyle: 'long' }),
              })}
          </p>
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
