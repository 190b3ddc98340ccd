import { Alert } from '@/components/ui/alert'
import { LinkButton } from '@/components/ui/button'
import { DescriptionList } from '@/components/ui/description-list'
import { countryName } from '@/lib/domain/country/name'
import { keyHash } from '@/lib/domain/partnership/link'
import { openInvitation } from '@/lib/domain/partnership/queries'
import { currentLocale } from '@/lib/i18n/request'
import { words } from '@/lib/i18n/words'
import { ask } from '@/lib/web/ask'
import { Refused as NotOpen } from '@/lib/web/refused'
import { currentActor } from '@/lib/web/session'
import { When } from '../../../../when'
import { AcceptBoxes } from '../../../accept-boxes'
import { Sheet } from '../../../sheet'
import { accept } from './actions'
import { Grants } from './grants'
import { OtherAccount } from './other-account'
import { Refused } from './refusal'

// The address is a secret: it is given to nobody, and no search engine keeps the page.
export async function generateMetadata() {
  const t = await words('partnership.accept')
  return { title: t('submit'), robots: { index: false, follow: false } }
}

/** A partnership link, opened: who asks and what it grants. Opening it changes nothing (product M5). */
export default async function Invitation({ params }: { params: Promise<{ key: string }> }) {
  const { key } = await params
  const holder = { ...(await currentActor()), invite: keyHash(key).toString('hex') }
  const result = await ask(openInvitation, {}, holder)
  if (!result.ok) return <NotOpen refusal={result.refusal} />
  const { provider, createdBy, expiresAt, candidate, verdict, person } = result.value
  const [t, common, enrolment, locale] = [
    await words('partnership.accept'),
    await words('common'),
    await words('enrolment'),
    await currentLocale(),
  ]
  const path = `/partnership/accept/${key}`
  const organisation = candidate?.organisation.name ?? ''
  return (
    <Sheet title={t('title', { provider: provider.name })} lead={t('lead')} wide>
      <div className="grid gap-6">
        <DescriptionList
          facts={[
            { key: 'provider', term: t('provider'), value: provider.name },
            { key: 'country', term: t('country'), value: countryName(provider.country, locale) },
            { key: 'mpnId', term: t('mpnId'), value: provider.mpnId ?? common('none') },
            {
              key: 'region',
              term: t('region'),
              value: common(`markets.${provider.market}` as 'markets.europe'),
            },
            { key: 'by', term: t('askedBy'), value: createdBy },
            ...(verdict ? [] : [{ key: 'until', term: t('until'), value: <When at={expiresAt} long /> }]),
          ]}
        />
        {verdict && <Refused verdict={verdict} provider={provider} standing={candidate} path={path} />}
        {!verdict && <Grants provider={provider.name} />}
        {!verdict && candidate && !candidate.agreementSigned && (
          <Alert tone="warning" title={t('agreementTitle')}>
            {t('agreement', { organisation, provider: provider.name })}
          </Alert>
        )}
        {!verdict && candidate && (
          <AcceptBoxes
            action={accept}
            hidden={{ key }}
            boxes={[
              { name: 'understood', label: t('understood', { organisation, provider: provider.name }) },
            ]}
            labels={{ submit: t('submit'), why: t('why'), failed: t('failed') }}
          />
        )}
        {!verdict && !candidate && (
          <div className="grid justify-items-start gap-3">
            <p className="text-sm">{t('signInLead')}</p>
            <LinkButton variant="primary" size="lg" href={`/sign-in?next=${encodeURIComponent(path)}`}>
              {t('signIn')}
            </LinkButton>
            <p className="text-sm text-ink-muted">
              {enrolment('noAccount')}{' '}
              <a className="tt-link" href={`/enroll?link=${key}`}>
                {enrolment('enrollYours')}
              </a>
            </p>
          </div>
        )}
        {person && candidate && (
          <div className="flex flex-wrap items-center justify-between gap-2 border-t border-line pt-4 text-xs text-ink-muted">
            <p>{t('signedInAs', { person: person.name, organisation })}</p>
            {verdict?.key !== 'accept.notReseller' && <OtherAccount path={path} />}
          </div>
        )}
      </div>
    </Sheet>
  )
}
