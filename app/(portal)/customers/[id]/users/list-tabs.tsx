import { TabsNav } from '@/components/ui/tabs-nav'
import type { Tenant } from '@/lib/domain/user/tenant'
import { format, words } from '@/lib/i18n/words'
import { baseOf } from './base'

type Props = { tenant: Tenant; deleted: number; current: 'users' | 'deleted' }

export async function ListTabs({ tenant, deleted, current }: Props) {
  const [t, f] = [await words('user'), await format()]
  const base = baseOf(tenant.customerId)
  const tabs = [
    { href: base, label: t('users'), current: current === 'users' },
    {
      href: `${base}/deleted`,
      label: t('deletedTab'),
      current: current === 'deleted',
      count: f.number(deleted),
    },
  ]
  return (
    <div className="pb-4">
      <TabsNav label={t('tabs')} tabs={tabs} />
    </div>
  )
}
