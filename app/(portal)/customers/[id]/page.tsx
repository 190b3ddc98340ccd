import { FlashToast } from '@/components/ui/toast'
import { readCustomer } from '@/lib/domain/customer/read-operations'
import { words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { DirectoryRoleTold } from '../../directory-role-told'
import { AccountInfo } from './account-info'
import { AddSubscription } from './add-subscription'
import { AgreementCard } from './agreement-card'
import { BillToCard } from './bill-to-card'
import { CustomerHead } from './customer-head'
import { DirectoryCard } from './directory-card'
import { EndButton } from './end-button'
import { Ending } from './ending'
import { RightsCard } from './rights-card'
import { TagsCard } from './tags-card'

export async function generateMetadata() {
  return { title: (await words('customer.account'))('title') }
}

export default page(
  readCustomer,
  ({ params }) => ({ id: params.id ?? '' }),
  async (customer, { search }) => (
    <>
      <CustomerHead
        customer={customer}
        viewer={customer.viewer}
        tab="account"
        actions={
          <>
            <EndButton customer={customer} />
            <AddSubscription customer={customer} />
          </>
        }
      />
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <div className="grid min-w-0 gap-5">
          <AccountInfo customer={customer} />
          <AgreementCard id={customer.id} agreements={customer.agreements} />
          <TagsCard customer={customer} />
        </div>
        <div className="grid min-w-0 gap-5">
          <BillToCard customer={customer} />
          <RightsCard customer={customer} />
          <DirectoryCard customer={customer} />
        </div>
      </div>
      {search.end && <Ending id={customer.id} />}
      {search.told === 'updated' && (
        <FlashToast param="told" message={(await words('customer.account'))('updated')} />
      )}
      {search.told === 'agreement' && (
        <FlashToast param="told" message={(await words('customer.account'))('attestDone')} />
      )}
      <DirectoryRoleTold search={search} resellers={customer.resellers} />
    </>
  ),
)
