import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { DataTable } from '@/components/ui/data-table'
import { words } from '@/lib/i18n/words'
import { DirectoryRole } from '../../directory-role'
import { ownerCells } from './rights-cells'
import type { Shown } from './shown'

/** Roles of resellers in the customer's directory, beside delegated admin: *tenant owner* for Azure (product M17). */
export async function DirectoryCard({ customer }: { customer: Shown }) {
  const { viewer, resellers, id, companyName } = customer
  if (resellers.length === 0) return null
  const [t, account, owner] = [
    await words('own.directory'),
    await words('customer.account'),
    await ownerCells(),
  ]
  return (
    <Card
      title={t('title')}
      flush
      actions={
        viewer === 'customer' && (
          <LinkButton size="sm" href="/account-settings/directory-roles">
            {t('change')}
          </LinkButton>
        )
      }
    >
      <p className="p-4 pb-2 text-sm text-ink-muted">{t('leadOf')}</p>
      <DataTable
        caption={t('caption')}
        keys={false}
        columns={[
          { key: 'name', header: t('reseller') },
          { key: 'role', header: t('role') },
        ]}
        rows={resellers.map(one => ({
          id: one.id,
          cells: [
            viewer === 'reseller' ? account('you', { name: one.name ?? '' }) : (one.name ?? ''),
            owner(one),
          ],
          ...(viewer === 'provider' && {
            actions: (
              <DirectoryRole
                customerId={id}
                customer={companyName}
                reseller={{ id: one.id, name: one.name ?? '' }}
                held={one.tenantOwner !== null}
              />
            ),
          }),
        }))}
        {...(viewer === 'provider' && { actionsLabel: t('role') })}
        empty={null}
      />
    </Card>
  )
}
