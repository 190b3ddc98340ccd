import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Copyable } from '@/components/ui/copyable'
import { PageHeader } from '@/components/ui/page-header'
import { readSubscription } from '@/lib/domain/subscription/operations'
import { words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { Changes } from './changes-card'
import { Facts } from './facts'
import { formParts } from './form-parts'
import { HeadLinks } from './head-links'
import { History } from './history'
import { ServiceRequests } from './service-requests'
import { offerTitle } from './shown'
import { Addons, Arranged, DoneNote } from './standing-notes'
import { StateBadge, StateNote } from './state'
import { SubscriptionForm } from './subscription-form'

export async function generateMetadata() {
  return { title: (await words('subscription'))('title') }
}

export default page(
  readSubscription,
  ({ params }) => ({ customerId: params.id ?? '', id: params.subscription ?? '' }),
  async (shown, { search }) => {
    const [t, shell, common] = [await words('subscription'), await words('shell'), await words('common')]
    const offer = await offerTitle(shown.offer)
    const customer = `/customers/${shown.customerId}`
    const title = shown.nickname ?? offer
    return (
      <>
        <PageHeader
          title={title}
          status={<StateBadge shown={shown} />}
          crumbs={
            <Breadcrumbs
              label={shell('breadcrumbs')}
              crumbs={[
                ...(shown.viewer === 'customer' ? [] : [{ label: shell('customers'), href: '/customers' }]),
                { label: shown.companyName, href: customer },
                { label: shell('subscriptions'), href: `${customer}/subscriptions` },
                { label: title },
              ]}
            />
          }
          lead={
            <span className="flex flex-wrap items-center gap-x-3">
              {shown.nickname && <span>{offer}</span>}
              <Copyable text={shown.id} label={t('copyId')} copiedLabel={common('copied')} />
            </span>
          }
          actions={<HeadLinks shown={shown} />}
        />
        <div className="grid items-start gap-5 xl:grid-cols-[minmax(0,1fr)_21rem]">
          <div className="grid min-w-0 gap-5">
            <DoneNote what={search.done} />
            <StateNote shown={shown} />
            <Arranged shown={shown} />
            <ServiceRequests of={shown} moved={search.moved} />
            <SubscriptionForm {...(await formParts(shown))} />
            <Changes shown={shown} name={title} />
          </div>
          <div className="grid gap-5">
            <Facts shown={shown} offer={offer} />
            <Addons shown={shown} />
          </div>
          {shown.viewer !== 'customer' && <History shown={shown} />}
        </div>
      </>
    )
  },
)
