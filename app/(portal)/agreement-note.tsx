import { Alert } from '@/components/ui/alert'
import { LinkButton } from '@/components/ui/button'
import type { AgreementStanding } from '@/lib/domain/agreement/standing'
import { format, words } from '@/lib/i18n/words'
import { currentActor } from '@/lib/web/session'
import { whyNot } from '@/lib/web/why-not'

type Props = {
  standing: AgreementStanding
  /** The page that shows it is not the one to sign on. */
  link?: boolean
}

/** A later version of the partner agreement is to be signed: until when, what happens then, and who can. */
export async function AgreementNote({ standing: { signed, again }, link = true }: Props) {
  if (!again) return null
  const [t, f, no] = [await words('account.again'), await format(), await whyNot('agreement.sign')]
  const { version, from, effectiveAt } = again
  const kind = (await currentActor()).organisation?.kind ?? ''
  // The days of an agreement are those of UTC, as the operator wrote them.
  const day = (at: Date) => f.dateTime(at, { dateStyle: 'long', timeZone: 'UTC' })
  const early = effectiveAt > new Date()
  return (
    <Alert
      tone={signed ? 'warning' : 'danger'}
      title={t(signed ? 'title' : 'lapsedTitle', { version, date: day(from) })}
      actions={
        link &&
        !early && (
          <LinkButton size="sm" href="/account-settings/agreement" whyNot={no}>
            {t('sign')}
          </LinkButton>
        )
      }
    >
      {t(signed ? 'body' : 'lapsedBody', { date: day(from), kind })}{' '}
      {early && t('early', { date: day(effectiveAt) })} {no ?? (link ? t('you') : '')}
    </Alert>
  )
}
