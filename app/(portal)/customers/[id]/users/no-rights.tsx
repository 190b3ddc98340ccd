import { Empty } from '@/components/ui/empty'
import { noRights, type Tenant } from '@/lib/domain/user/tenant'
import { words } from '@/lib/i18n/words'
import { say } from '@/lib/web/say'

/** In the place of the users: why they are not shown, and who can change that. */
export async function NoRights({ tenant }: { tenant: Tenant }) {
  const t = await words('user')
  return (
    <Empty kind="forbidden" title={t('noRightsTitle')}>
      {await say(noRights(tenant))}
    </Empty>
  )
}
