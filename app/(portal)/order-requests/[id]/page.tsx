import { Alert } from '@/components/ui/alert'
import { StatusBadge } from '@/components/ui/badge'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { LinkButton } from '@/components/ui/button'
import { PageHeader } from '@/components/ui/page-header'
import { readOrderRequest } from '@/lib/domain/order-request/queries'
import { words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { requestTone } from '../items'
import { Decision } from './decision'
import { Details } from './details'
import { Own } from './own'
import { Standing } from './standing'

export async function generateMetadata() {
  return { title: (await words('orderRequest'))('details') }
}

export default page(
  readOrderRequest,
  ({ params }) => ({ id: params.id ?? '' }),
  async ({ viewer, request, resumable, lost }, { search }) => {
    const [t, shell] = [await words('orderRequest'), await words('shell')]
    const { companyName: company, state, customerId, orderId, subscriptionId, kind } = request
    const title = t('pageTitle', { company })
    const crumbs = [{ label: t('title'), href: '/order-requests' }, { label: title }]
    const at = `/customers/${customerId}`
    const seen = viewer === 'provider' && orderId ? `${at}/orders/${orderId}` : undefined
    return (
      <>
        <PageHeader
          title={title}
          status={<StatusBadge tone={requestTone[state]}>{t(`states.${state}`)}</StatusBadge>}
          lead={t(`kinds.${kind}`)}
          crumbs={<Breadcrumbs label={shell('breadcrumbs')} crumbs={crumbs} />}
          actions={
            <>
              {seen && (
                <LinkButton icon="receipt" href={seen}>
                  {t('toOrder')}
                </LinkButton>
              )}
              {subscriptionId && (
                <LinkButton icon="package" href={`${at}/subscriptions/${subscriptionId}`}>
                  {t('toSubscription')}
                </LinkButton>
              )}
            </>
          }
        />
        <div className="grid max-w-4xl gap-5">
          <Standing request={request} viewer={viewer} resumable={resumable} told={search.told} />
          <Details request={request} />
          {state === 'open' && viewer === 'provider' && <Decision request={request} lost={lost} />}
          {state === 'open' && viewer === 'reseller' && (
            <Own request={request} resumable={resumable} lost={lost} />
          )}
          {request.answer && <Alert title={t('answer')}>{request.answer}</Alert>}
        </div>
      </>
    )
  },
)
