import { Alert } from '@/components/ui/alert'
import type { OrganisationKind } from '@/lib/domain/actor'
import { noRights } from '@/lib/domain/rights/withdrawn'
import { words } from '@/lib/i18n/words'
import { say } from '@/lib/web/say'

type Props = {
  customer: {
    companyName: string
    state: 'active' | 'ended'
    rights: boolean
    withdrawnAt: Date | null
    withdrawnBy: string | null
  }
  viewer: OrganisationKind
}

/** What a partner without delegated admin reads on every page of the customer: who took it back, and the way to it. */
export async function NoRightsNote({ customer, viewer }: Props) {
  const missing = viewer === 'reseller' || (viewer === 'provider' && customer.withdrawnAt)
  if (customer.rights || customer.state === 'ended' || !missing) return null
  const t = await words('own.note')
  const title = customer.withdrawnAt ? 'withdrawnTitle' : 'noRightsTitle'
  return (
    <div className="pb-5">
      <Alert tone="warning" title={t(title, { customer: customer.companyName })}>
        {await say(noRights(customer))}
      </Alert>
    </div>
  )
}
