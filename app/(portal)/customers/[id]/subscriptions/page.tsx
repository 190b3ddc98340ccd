import { LinkButton } from '@/components/ui/button'
import { DataTable } from '@/components/ui/data-table'
import { Pager } from '@/components/ui/pager'
import { listSubscriptions } from '@/lib/domain/subscription/list-operations'
import { words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { whyNot } from '@/lib/web/why-not'
import { OrderedToast } from '../../catalogue/ordered-toast'
import { AddSubscription } from '../add-subscription'
import { CustomerHead } from '../customer-head'
import { Nothing } from './nothing'
import { subscriptionRows } from './rows'

export async function generateMetadata() {
  return { title: (await words('customer.subscriptions'))('title') }
}

export default page(
  listSubscriptions,
  ({ params, search: { after, before } }) => ({ customerId: params.id ?? '', after, before, size: 100 }),
  async (list, { search }) => {
    const [t, common] = [await words('customer.subscriptions'), await words('common')]
    const { customer, viewer, rows, previous, next } = list
    const at = `/customers/${customer.id}/subscriptions`
    return (
      <>
        <CustomerHead
          customer={customer}
          viewer={viewer}
          tab="subscriptions"
          actions={
            <>
              <LinkButton
                icon="download"
                href={`${at}/export`}
                download
                whyNot={await whyNot('subscription.export')}
              >
                {t('export')}
              </LinkButton>
              <AddSubscription customer={customer} />
            </>
          }
        />
        <OrderedToast count={search.ordered} />
        <h2 className="sr-only">{t('title')}</h2>
        <DataTable
          caption={t('caption', { company: customer.companyName })}
          columns={[
            { key: 'name', header: t('name') },
            { key: 'licenses', header: t('licenses'), align: 'end' },
            { key: 'status', header: t('status') },
            { key: 'renewal', header: t('renewal') },
            { key: 'billing', header: t('billing'), quiet: true, hideBelow: 'lg' },
            { key: 'reseller', header: t('reseller') },
          ]}
          rows={await subscriptionRows(list)}
          empty={<Nothing customer={customer} viewer={viewer} />}
        />
        {(previous || next) && (
          <Pager
            label={common('pages')}
            range={t('range', { size: rows.length })}
            first={{ label: common('first'), ...(previous && { href: at }) }}
            previous={{
              label: common('previous'),
              ...(previous && { href: `${at}?before=${encodeURIComponent(previous)}` }),
            }}
            next={{ label: common('next'), ...(next && { href: `${at}?after=${encodeURIComponent(next)}` }) }}
          />
        )}
      </>
    )
  },
)
