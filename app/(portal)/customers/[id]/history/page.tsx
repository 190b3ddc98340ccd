import { readCustomerHistory } from '@/lib/domain/activity/history-operations'
import { words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { History } from '../../../activity-log/history'
import { CustomerHead } from '../customer-head'

export async function generateMetadata() {
  return { title: (await words('customer.head'))('history') }
}

export default page(
  readCustomerHistory,
  ({ params }) => ({ id: params.id ?? '' }),
  async ({ customer, viewer, history }) => (
    <>
      <CustomerHead customer={customer} viewer={viewer} tab="history" />
      <History history={history} moreHref={`/activity-log?customer=${customer.id}`} />
    </>
  ),
)
