import { Empty } from '@/components/ui/empty'
import type { OrganisationKind } from '@/lib/domain/actor'
import { words } from '@/lib/i18n/words'
import { AddSubscription } from '../add-subscription'

type Customer = Parameters<typeof AddSubscription>[0]['customer'] & { providerName: string }

/** Nothing bought yet, or nothing that whoever looks may see: the same words, so that neither is told from the other. */
export async function Nothing({ customer, viewer }: { customer: Customer; viewer: OrganisationKind }) {
  const t = await words('customer.subscriptions')
  const { companyName: company, providerName: provider } = customer
  return (
    <Empty icon="package" title={t('emptyTitle')} action={<AddSubscription customer={customer} />}>
      {viewer === 'provider' && t('emptyBody', { company })}
      {viewer === 'reseller' && t('emptyReseller', { company, provider })}
      {viewer === 'customer' && t('emptyCustomer')}
    </Empty>
  )
}
