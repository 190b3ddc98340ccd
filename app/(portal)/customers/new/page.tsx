import { redirect } from 'next/navigation'
import { beginCustomer } from '@/lib/domain/customer/draft-operations'
import { page } from '@/lib/web/page'

/** A draft's id is in the address from the start, so that a reload comes back to it; nothing is stored under it yet. */
export default page(
  beginCustomer,
  ({ search }) => (search.reseller ? { resellerId: search.reseller } : {}),
  ({ draftId, resellerId }) =>
    redirect(`/customers/new/${draftId}${resellerId ? `?reseller=${encodeURIComponent(resellerId)}` : ''}`),
)
