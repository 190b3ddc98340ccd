import type { Account } from '@/lib/domain/customer/account-rules'
import { format, words } from '@/lib/i18n/words'

type Props = { account: Account; resellerName: string | null }

/** Who will have access, and what one attests by submitting. */
export async function ResellerAndAgreement({ account: { attestation }, resellerName }: Props) {
  const [t, formatter] = [await words('wizard'), await format()]
  const date = (day: string) =>
    formatter.dateTime(new Date(`${day}T00:00:00Z`), { dateStyle: 'long', timeZone: 'UTC' })
  return (
    <dl className="grid gap-3">
      <div>
        <dt className="tt-label">{t('fields.resellerId')}</dt>
        <dd className="text-sm">
          {resellerName ? (
            <>
              <strong className="font-semibold">{resellerName}</strong>
              <span className="block text-xs text-ink-muted">{t('review.access')}</span>
            </>
          ) : (
            t('review.direct')
          )}
        </dd>
      </div>
      <div>
        <dt className="tt-label">{t('review.acceptedTerm')}</dt>
        <dd className="text-sm wrap-anywhere">
          {attestation ? (
            <>
              {t('review.accepted', {
                name: `${attestation.firstName} ${attestation.lastName}`,
                date: date(attestation.acceptedOn),
              })}
              <span className="block text-xs text-ink-muted">{t('review.attest')}</span>
            </>
          ) : (
            t('review.notAccepted')
          )}
        </dd>
      </div>
    </dl>
  )
}
