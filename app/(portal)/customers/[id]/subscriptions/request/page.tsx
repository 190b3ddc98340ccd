import { Alert } from '@/components/ui/alert'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { LinkButton } from '@/components/ui/button'
import { FormTextarea } from '@/components/ui/form-fields'
import { PageHeader } from '@/components/ui/page-header'
import { SubmitButton } from '@/components/ui/submit-button'
import { prepareRequest } from '@/lib/domain/order-request/queries'
import { words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { DiscardGuard } from '../../../../discard-guard'
import { CataloguePicker } from '../../../catalogue/catalogue-picker'
import { pickerProps } from '../../../catalogue/picker-props'
import { saysLimits } from '../../../limits'
import { OrderForm } from '../new/order-form'
import { sendRequest } from './actions'

export async function generateMetadata() {
  return { title: (await words('orderRequest'))('request') }
}

export default page(
  prepareRequest,
  ({ params }) => ({ customerId: params.id ?? '' }),
  async ({ requestId, customer, ordering, waiting, catalogue }) => {
    const [t, order, common, picker] = [
      await words('orderRequest'),
      await words('order'),
      await words('common'),
      await pickerProps(catalogue),
    ]
    const { companyName: company, providerName: provider } = customer
    const at = `/customers/${customer.id}`
    const currency = picker.offers.find(offer => offer.currency)?.currency ?? ''
    const { mayOrder } = ordering
    const title = mayOrder ? t('order') : t('request')
    return (
      <>
        <PageHeader
          title={title}
          lead={t(mayOrder ? 'orderLead' : 'requestLead', { provider, company, currency })}
          crumbs={
            <Breadcrumbs
              label={order('crumbs')}
              crumbs={[
                { label: order('customers'), href: '/customers' },
                { label: company, href: at },
                { label: order('subscriptions'), href: `${at}/subscriptions` },
                { label: title },
              ]}
            />
          }
        />
        <OrderForm
          action={sendRequest}
          orderId={requestId}
          customerId={customer.id}
          errorTitle={common('errorSummary', { count: 1 })}
          lost={order('lost')}
        >
          {mayOrder && <Alert>{await saysLimits(ordering, provider)}</Alert>}
          {waiting === 'agreement' && <Alert tone="warning">{t('waits.agreement')}</Alert>}
          <CataloguePicker
            {...picker}
            actions={
              <>
                <SubmitButton>{mayOrder ? t('place') : t('send')}</SubmitButton>
                <LinkButton href={`${at}/subscriptions`}>{common('cancel')}</LinkButton>
              </>
            }
          >
            <FormTextarea
              name="note"
              label={t('noteField')}
              mark={common('optional')}
              rows={3}
              maxLength={500}
            />
          </CataloguePicker>
          <DiscardGuard />
        </OrderForm>
      </>
    )
  },
)
