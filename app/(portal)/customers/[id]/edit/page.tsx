import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { PageHeader } from '@/components/ui/page-header'
import { SubmitButton } from '@/components/ui/submit-button'
import { openUpdate } from '@/lib/domain/customer/update-operations'
import { words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { AddressFields } from '../../../address-fields'
import { DiscardGuard } from '../../../discard-guard'
import { VersionedForm } from '../../../versioned-form'
import { saveCustomer } from '../actions'
import { CompanyFields, ContactFields } from './company-fields'

export async function generateMetadata() {
  return { title: (await words('customer.account'))('update') }
}

export default page(
  openUpdate,
  ({ params }) => ({ id: params.id ?? '' }),
  async customer => {
    const [t, common, shell] = [await words('customer.account'), await words('common'), await words('shell')]
    const { id, companyName, version } = customer
    const crumbs = [
      { label: shell('customers'), href: '/customers' },
      { label: companyName, href: `/customers/${id}` },
      { label: t('update') },
    ]
    return (
      <>
        <PageHeader
          title={t('billTo')}
          lead={t('updateLead')}
          crumbs={<Breadcrumbs label={shell('breadcrumbs')} crumbs={crumbs} />}
        />
        <Card className="max-w-3xl">
          <VersionedForm
            action={saveCustomer}
            version={version}
            hidden={{ id }}
            errorTitle={common('errorSummary', { count: 1 })}
          >
            <CompanyFields customer={customer} />
            <AddressFields of={customer} />
            <ContactFields customer={customer} />
            <div className="flex flex-wrap gap-2">
              <SubmitButton>{common('submit')}</SubmitButton>
              <LinkButton variant="quiet" href={`/customers/${id}`}>
                {common('cancel')}
              </LinkButton>
            </div>
            <DiscardGuard />
          </VersionedForm>
        </Card>
      </>
    )
  },
)
