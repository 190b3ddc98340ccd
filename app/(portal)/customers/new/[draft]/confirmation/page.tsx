import { redirect } from 'next/navigation'
import { Alert } from '@/components/ui/alert'
import { LinkButton } from '@/components/ui/button'
import { openConfirmation } from '@/lib/domain/customer/setup-operations'
import { words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { SetupCard, signInAddress } from '../../../setup-card'
import { addressOf, Frame } from '../../frame'
import { NextSteps } from './next-steps'

export async function generateMetadata() {
  return { title: (await words('wizard.confirmation'))('title') }
}

export default page(
  openConfirmation,
  ({ params }) => ({ draftId: params.draft ?? '' }),
  async (value, { params }) => {
    const draftId = params.draft ?? ''
    if (!value.submitted) redirect(addressOf(draftId, 'account'))
    const { customer, userName, expiresAt } = value
    const t = await words('wizard.confirmation')
    return (
      <Frame draftId={draftId} step="confirmation" title={t('title')}>
        <div className="grid max-w-3xl gap-4">
          <Alert tone="positive" title={t('created', { company: customer.companyName })}>
            {t('ordered', { count: value.subscriptions })}
          </Alert>
          <SetupCard
            customer={customer}
            userName={userName}
            expiresAt={expiresAt}
            gone={<Gone href={`/customers/${customer.id}/setup-info`} />}
          />
          <NextSteps address={signInAddress()} resellerName={customer.resellerName} agreed={value.agreed} />
          <div className="flex flex-wrap gap-2">
            <LinkButton href={`/customers/${customer.id}`} icon="building-2">
              {t('open', { company: customer.companyName })}
            </LinkButton>
            <LinkButton href="/customers/new" icon="plus">
              {t('addAnother')}
            </LinkButton>
          </div>
        </div>
      </Frame>
    )
  },
)

/** Why it cannot be shown, and what to do if it was lost. */
async function Gone({ href }: { href: string }) {
  const t = await words('wizard.confirmation')
  return (
    <Alert
      title={t('gone')}
      actions={
        <LinkButton size="sm" icon="key-round" href={href}>
          {t('renewWhere')}
        </LinkButton>
      }
    >
      <p>{t('goneHint')}</p>
      <p>{t('renewHint')}</p>
    </Alert>
  )
}
