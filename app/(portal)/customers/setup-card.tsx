import type { ReactNode } from 'react'
import { Card } from '@/components/ui/card'
import { env } from '@/lib/env'
import { currentLocale } from '@/lib/i18n/request'
import { format, messages, words } from '@/lib/i18n/words'
import { SetupInfo } from './setup-info'

/** Where the customer's administrator signs in. */
export const signInAddress = () => new URL('/sign-in', env().NEXTAUTH_URL).href

type Props = {
  customer: { id: string; companyName: string; domain: string }
  userName: string | null
  expiresAt: Date | null
  /** In the place of a password that can no longer be shown. */
  gone: ReactNode
}

/** The administrator's user name and one-time password, as long as this session may see them. */
export async function SetupCard({ customer, userName, expiresAt, gone }: Props) {
  const [t, locale, formatter] = [await words('wizard.confirmation'), await currentLocale(), await format()]
  const { reveal: show, hide, copied } = messages[locale].common
  if (!userName || !expiresAt) return <Card title={t('setup')}>{gone}</Card>
  return (
    <Card title={t('setup')} className="border-accent">
      <div className="grid gap-4">
        <p className="max-w-[65ch] text-sm text-ink-muted">
          {t('lead')} {t('until', { time: formatter.dateTime(expiresAt, { timeStyle: 'short' }) })}
        </p>
        <SetupInfo
          customerId={customer.id}
          userName={userName}
          domain={customer.domain}
          company={customer.companyName}
          address={signInAddress()}
          texts={{ ...messages[locale].wizard.confirmation, show, hide, copied }}
        />
      </div>
    </Card>
  )
}
