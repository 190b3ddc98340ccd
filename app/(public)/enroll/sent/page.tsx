import { Alert } from '@/components/ui/alert'
import { LinkButton } from '@/components/ui/button'
import { readSentEnrolment } from '@/lib/domain/enrolment/queries'
import { words } from '@/lib/i18n/words'
import { ask } from '@/lib/web/ask'
import { type NextProps, settled } from '@/lib/web/page'
import { Sheet } from '../../sheet'
import { Steps } from '../steps'

export async function generateMetadata() {
  return { title: (await words('enrolment'))('sentTitle'), robots: { index: false, follow: false } }
}

/** Where the confirmation goes. The same page whether or not the address is somebody's already. */
export default async function SentPage(props: NextProps) {
  const { id = '' } = (await settled(props)).search
  const result = await ask(readSentEnrolment, { id })
  if (!result.ok) throw result.refusal
  const { email, confirmed, operator, expiresAt, link, posted } = result.value
  const t = await words('enrolment')
  if (confirmed)
    return (
      <Sheet title={t('sentTitle')}>
        <div className="grid justify-items-start gap-4">
          <Alert tone="positive">{t('confirmedAlready')}</Alert>
          <LinkButton variant="primary" href="/sign-in?next=%2Fenrolment">
            {t('signIn')}
          </LinkButton>
        </div>
      </Sheet>
    )
  return (
    <Sheet title={t('sentTitle')} lead={t('sentLead', { email })} wide>
      <div className="grid justify-items-start gap-5">
        <Steps at="confirm" />
        {link ? (
          <>
            <Alert>{t(posted ? 'sentDemoToo' : 'sentDemo', { email })}</Alert>
            <LinkButton variant="primary" size="lg" icon="mail" href={link}>
              {t('sentOpen')}
            </LinkButton>
          </>
        ) : posted ? (
          <Alert tone="positive">{t('sentPosted', { email, date: expiresAt })}</Alert>
        ) : (
          <>
            <p>{t('sentByOperator', { operator: operator?.name ?? 'none', email, date: expiresAt })}</p>
            {operator?.email && (
              <LinkButton
                icon="mail"
                href={`mailto:${encodeURIComponent(operator.email).replace('%40', '@')}`}
              >
                {t('sentWrite', { operator: operator.name })}
              </LinkButton>
            )}
          </>
        )}
        <p className="text-sm text-ink-muted">
          {t('sentWrong')}{' '}
          <a className="tt-link" href="/enroll">
            {t('startAgain')}
          </a>
        </p>
      </div>
    </Sheet>
  )
}
