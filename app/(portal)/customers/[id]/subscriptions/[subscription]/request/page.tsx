import { Alert } from '@/components/ui/alert'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { ActionForm } from '@/components/ui/form'
import { FormNumber, FormSelect, FormTextarea } from '@/components/ui/form-fields'
import { PageHeader } from '@/components/ui/page-header'
import { SubmitButton } from '@/components/ui/submit-button'
import { prepareChange } from '@/lib/domain/order-request/queries'
import { currentLocale } from '@/lib/i18n/request'
import { words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { sayFields } from '@/lib/web/say'
import { saysLimits } from '../../../../limits'
import { sendChange } from './actions'

export async function generateMetadata() {
  return { title: (await words('orderRequest'))('changeTitle') }
}

export default page(
  prepareChange,
  ({ params }) => ({ customerId: params.id ?? '', id: params.subscription ?? '' }),
  async ({ requestId, customer, ordering, subscription, targets, stuck }) => {
    const [t, common, shell, locale] = [
      await words('orderRequest'),
      await words('common'),
      await words('shell'),
      await currentLocale(),
    ]
    const named = (of: { titleEn: string; titleFr: string }) => (locale === 'fr' ? of.titleFr : of.titleEn)
    const at = `/customers/${customer.id}`
    const back = `${at}/subscriptions/${subscription.id}`
    const title = named(subscription)
    const why = stuck && { quantity: { key: `subscription.${stuck.reason}`, values: stuck.values } }
    const { quantity: whyNot } = why ? await sayFields(why) : {}
    const crumbs = [
      { label: shell('customers'), href: '/customers' },
      { label: customer.companyName, href: at },
      { label: shell('subscriptions'), href: `${at}/subscriptions` },
      { label: subscription.nickname ?? title, href: back },
      { label: t('changeTitle') },
    ]
    return (
      <>
        <PageHeader
          title={t('changeTitle')}
          lead={t(ordering.mayOrder ? 'changeNow' : 'changeLead', {
            ...{ provider: customer.providerName, title, count: subscription.quantity },
          })}
          crumbs={<Breadcrumbs label={shell('breadcrumbs')} crumbs={crumbs} />}
        />
        <Card className="max-w-2xl">
          <ActionForm
            action={sendChange}
            hidden={{ id: requestId, customerId: customer.id, subscriptionId: subscription.id }}
            errorTitle={common('errorSummary', { count: 1 })}
          >
            {ordering.mayOrder && <Alert>{await saysLimits(ordering, customer.providerName)}</Alert>}
            <FormSelect
              name="target"
              label={t('changeWhat')}
              empty={t('moreLicenses', { title })}
              options={targets.map(one => ({ value: one.id, label: t('upgradeTo', { title: named(one) }) }))}
            />
            <FormNumber
              name="quantity"
              label={t('changeQuantity')}
              defaultValue={subscription.quantity}
              required
            />
            <FormTextarea
              name="note"
              label={t('noteField')}
              mark={common('optional')}
              rows={3}
              maxLength={500}
            />
            <div className="flex flex-wrap gap-2">
              <SubmitButton whyNot={whyNot} {...(!ordering.mayOrder && { icon: 'send' })}>
                {ordering.mayOrder ? t('place') : t('send')}
              </SubmitButton>
              <LinkButton variant="quiet" href={back}>
                {common('cancel')}
              </LinkButton>
            </div>
          </ActionForm>
        </Card>
      </>
    )
  },
)
