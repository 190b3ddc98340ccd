import { redirect } from 'next/navigation'
import { Alert } from '@/components/ui/alert'
import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { openConfirmation } from '@/lib/domain/customer/setup-operations'
import { env } from '@/lib/env'
import { currentLocale } from '@/lib/i18n/request'
import { format, messages, words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { addressOf, Frame } from '../../frame'
import { NextSteps } from './next-steps'
import { SetupInfo } from './setup-info'

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
    const [t, locale, formatter] = [await words('wizard.confirmation'), await currentLocale(), await format()]
    const { confirmation } = messages[locale].wizard
    const { reveal: show, hide, copied } = messages[locale].common
    const address = new URL('/sign-in', env().NEXTAUTH_URL).href
    return (
      <Frame draftId={draftId} step="confirmation" title={t('title')}>
        <div className="grid max-w-3xl gap-4">
          <Alert tone="positive" title={t('created', { company: customer.companyName })}>
            {t('ordered', { count: value.subscriptions })}
          </Alert>
          <Card title={t('setup')} className="border-accent">
            {userName && expiresAt ? (
              <div className="grid gap-4">
                <p className="max-w-[65ch] text-sm text-ink-muted">
                  {t('lead')} {t('until', { time: formatter.dateTime(expiresAt, { timeStyle: 'short' }) })}
                </p>
                <SetupInfo
                  draftId={draftId}
                  userName={userName}
                  domain={customer.domain}
                  company={customer.companyName}
                  address={address}
                  texts={{ ...confirmation, show, hide, copied }}
                />
              </div>
            ) : (
              <Alert tone="info" title={t('gone')}>
                {t('goneHint')}
              </Alert>
            )}
          </Card>
          <NextSteps address={address} resellerName={customer.resellerName} agreed={value.agreed} />
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
