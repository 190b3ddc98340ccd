import { Alert } from '@/components/ui/alert'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { LinkButton } from '@/components/ui/button'
import { PageHeader } from '@/components/ui/page-header'
import { SubmitButton } from '@/components/ui/submit-button'
import { prepareOrder } from '@/lib/domain/order/operations'
import { words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { DiscardGuard } from '../../../../discard-guard'
import { CataloguePicker } from '../../../catalogue/catalogue-picker'
import { pickerProps } from '../../../catalogue/picker-props'
import { submitOrder } from './actions'
import { OrderForm } from './order-form'
import { ResellerField } from './reseller-field'

export async function generateMetadata() {
  return { title: (await words('order'))('title') }
}

export default page(
  prepareOrder,
  ({ params }) => ({ customerId: params.id ?? '' }),
  async ({ orderId, customer, catalogue, partners, resellerId }, { search: { kind } }) => {
    const [t, common, picker] = [await words('order'), await words('common'), await pickerProps(catalogue)]
    const { companyName: company } = customer
    const at = `/customers/${customer.id}`
    const currency = picker.offers.find(offer => offer.currency)?.currency ?? ''
    return (
      <>
        <PageHeader
          title={t('title')}
          lead={t('lead', { company, currency })}
          crumbs={
            <Breadcrumbs
              label={t('crumbs')}
              crumbs={[
                { label: t('customers'), href: '/customers' },
                { label: company, href: at },
                { label: t('subscriptions'), href: `${at}/subscriptions` },
                { label: t('title') },
              ]}
            />
          }
        />
        <OrderForm
          action={submitOrder}
          orderId={orderId}
          customerId={customer.id}
          errorTitle={common('errorSummary', { count: 1 })}
          lost={t('lost')}
        >
          {!customer.agreed && (
            <Alert
              tone="warning"
              title={t('agreementTitle')}
              actions={<LinkButton href={at}>{t('agreementLink', { company })}</LinkButton>}
            >
              {t('agreementBody', { company })}
            </Alert>
          )}
          <CataloguePicker
            {...picker}
            kind={kind}
            actions={
              <>
                <SubmitButton whyNot={customer.agreed ? undefined : t('agreementWhyNot', { company })}>
                  {common('submit')}
                </SubmitButton>
                <LinkButton href={`${at}/subscriptions`}>{common('cancel')}</LinkButton>
              </>
            }
          >
            <ResellerField
              label={t('reseller')}
              hint={t('resellerHint')}
              none={t('noReseller')}
              warning={t('noResellerWarning')}
              initial={resellerId ?? ''}
              options={partners.map(({ id, name, agreementSigned }) => ({
                value: id,
                label: agreementSigned ? name : t('unsigned', { name }),
              }))}
            />
          </CataloguePicker>
          <DiscardGuard />
        </OrderForm>
      </>
    )
  },
)
