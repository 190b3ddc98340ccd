import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/page-header'
import { readSubscriptionHistory } from '@/lib/domain/activity/history-operations'
import { words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { History } from '../../../../../activity-log/history'
import { offerTitle } from '../shown'

export async function generateMetadata() {
  return { title: (await words('customer.head'))('history') }
}

export default page(
  readSubscriptionHistory,
  ({ params }) => ({ customerId: params.id ?? '', id: params.subscription ?? '' }),
  async ({ id, customerId, companyName, nickname, offer, viewer, history }) => {
    const [t, shell] = [await words('customer.head'), await words('shell')]
    const title = nickname ?? (await offerTitle(offer))
    const at = `/customers/${customerId}`
    const crumbs = [
      ...(viewer === 'customer' ? [] : [{ label: shell('customers'), href: '/customers' }]),
      { label: companyName, href: at },
      { label: shell('subscriptions'), href: `${at}/subscriptions` },
      { label: title, href: `${at}/subscriptions/${id}` },
      { label: t('history') },
    ]
    return (
      <>
        <PageHeader title={title} crumbs={<Breadcrumbs label={shell('breadcrumbs')} crumbs={crumbs} />} />
        <History history={history} />
      </>
    )
  },
)
