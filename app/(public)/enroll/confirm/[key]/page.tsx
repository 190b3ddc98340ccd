import { Alert } from '@/components/ui/alert'
import { LinkButton } from '@/components/ui/button'
import { DescriptionList } from '@/components/ui/description-list'
import { ActionForm } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { countryName } from '@/lib/domain/country/name'
import { holding } from '@/lib/domain/enrolment/link'
import { openEnrolment } from '@/lib/domain/enrolment/queries'
import type { Refusal } from '@/lib/domain/refusal'
import { currentLocale } from '@/lib/i18n/request'
import { words } from '@/lib/i18n/words'
import { ask } from '@/lib/web/ask'
import { say } from '@/lib/web/say'
import { currentActor } from '@/lib/web/session'
import { When } from '../../../../when'
import { Sheet } from '../../../sheet'
import { confirm } from '../../actions'
import { SignedIn } from '../../signed-in'
import { Steps } from '../../steps'

// The address is a secret: no search engine keeps the page.
export async function generateMetadata() {
  return { title: (await words('enrolment'))('confirmTitle'), robots: { index: false, follow: false } }
}

/** A confirmation link, opened. Mail programs open links by themselves: only the button confirms. */
export default async function ConfirmPage({ params }: { params: Promise<{ key: string }> }) {
  const { key } = await params
  const actor = await currentActor()
  const result = await ask(openEnrolment, {}, holding(actor, key))
  if (!result.ok) return <NotThis refusal={result.refusal} />
  const { name, kind, country, email, person, expiresAt } = result.value
  const [t, common, locale] = [await words('enrolment'), await words('common'), await currentLocale()]
  return (
    <Sheet title={t('confirmTitle')} lead={t('confirmLead', { company: name })} wide>
      <div className="grid gap-6">
        <Steps at="confirm" />
        <DescriptionList
          rows
          facts={[
            { key: 'email', term: t('email'), value: email },
            { key: 'company', term: t('name'), value: `${name}, ${countryName(country, locale)}` },
            { key: 'account', term: t('account'), value: common(`kinds.${kind}`) },
            { key: 'person', term: t('person'), value: person },
            { key: 'until', term: t('until'), value: <When at={expiresAt} long /> },
          ]}
        />
        {actor.user ? (
          <SignedIn actor={actor} then={`/enroll/confirm/${key}`} />
        ) : (
          <ActionForm action={confirm} hidden={{ key }} errorTitle={t('refusedTitle')}>
            <div>
              <SubmitButton size="lg">{t('confirm')}</SubmitButton>
            </div>
          </ActionForm>
        )}
        <p className="text-sm text-ink-muted">{t('confirmNotYou')}</p>
      </div>
    </Sheet>
  )
}

async function NotThis({ refusal }: { refusal: Refusal }) {
  const t = await words('enrolment')
  const known = refusal.key === 'enrolment.used' || refusal.key === 'enrolment.personKnown'
  return (
    <Sheet title={t('refusedTitle')}>
      <div className="grid justify-items-start gap-4">
        <Alert tone="warning">{await say(refusal)}</Alert>
        {known ? (
          <LinkButton variant="primary" href="/sign-in?next=%2Fenrolment">
            {t('signIn')}
          </LinkButton>
        ) : (
          <LinkButton variant="primary" href="/enroll">
            {t('startAgain')}
          </LinkButton>
        )}
      </div>
    </Sheet>
  )
}
