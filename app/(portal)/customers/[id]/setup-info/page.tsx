import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/page-header'
import { SubmitButton } from '@/components/ui/submit-button'
import { openSetup } from '@/lib/domain/customer/setup-reset-operations'
import { words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { SetupCard } from '../../setup-card'
import { RenewForm } from './renew-form'

export async function generateMetadata() {
  return { title: (await words('wizard.confirmation'))('setup') }
}

/** A temporary password that was lost before it was used is replaced here, and shown once. */
export default page(
  openSetup,
  ({ params }) => ({ customerId: params.id ?? '' }),
  async ({ customer, userName, expiresAt }) => {
    const [t, shell, wizard] = [
      await words('wizard.confirmation'),
      await words('shell'),
      await words('wizard'),
    ]
    return (
      <>
        <PageHeader
          title={t('renewed', { company: customer.companyName })}
          crumbs={
            <Breadcrumbs
              label={shell('breadcrumbs')}
              crumbs={[
                { label: shell('customers'), href: '/customers' },
                { label: customer.companyName, href: `/customers/${customer.id}` },
                { label: t('setup') },
              ]}
            />
          }
        />
        <div className="max-w-3xl">
          <SetupCard
            customer={customer}
            userName={userName}
            expiresAt={expiresAt}
            gone={
              <RenewForm customerId={customer.id} errorTitle={t('renewFailed')} offline={wizard('offline')}>
                <p className="max-w-[65ch] text-sm text-ink-muted">{t('renewHint')}</p>
                <div>
                  <SubmitButton icon="key-round">{t('renew')}</SubmitButton>
                </div>
              </RenewForm>
            }
          />
        </div>
      </>
    )
  },
)
