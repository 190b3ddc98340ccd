import { redirect } from 'next/navigation'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { RadioGroup } from '@/components/ui/radio-group'
import { Select } from '@/components/ui/select'
import { guest } from '@/lib/domain/actor'
import { countryNames } from '@/lib/domain/country/name'
import { holding, isLinkKey } from '@/lib/domain/enrolment/link'
import { openInvitation } from '@/lib/domain/partnership/queries'
import { currentLocale } from '@/lib/i18n/request'
import { words } from '@/lib/i18n/words'
import { type NextProps, settled } from '@/lib/web/page'
import { currentActor } from '@/lib/web/session'
import { Sheet } from '../sheet'
import { SignedIn } from './signed-in'
import { Steps } from './steps'

export async function generateMetadata() {
  return { title: (await words('enrolment'))('enroll') }
}

/** The first step: what the company does and where, on which all the rest depends. */
export default async function EnrollPage(props: NextProps) {
  const { kind, country, link, wrong } = (await settled(props)).search
  const actor = await currentActor()
  const [t, errors] = [await words('enrolment'), await words('fieldErrors')]
  if (actor.user) {
    if (isLinkKey(link) && actor.organisation.kind === 'reseller') redirect(`/enrolment?link=${link}`)
    return (
      <Sheet title={t('enroll')}>
        <SignedIn actor={actor} />
      </Sheet>
    )
  }
  const key = isLinkKey(link) ? link : undefined
  const invitation = key ? await openInvitation(holding(guest(), key), {}) : undefined
  const asker = invitation?.ok ? invitation.value.provider : null
  const countries = countryNames(await currentLocale()).map(({ code, name }) => ({
    value: code,
    label: name,
  }))
  return (
    <Sheet title={t('enroll')} lead={t('lead')} wide>
      <div className="grid gap-6">
        <Steps at="kind" />
        {asker && <Alert>{t('invited', { provider: asker.name })}</Alert>}
        <form action="/enroll/company" method="get" className="grid gap-5">
          {key && <input type="hidden" name="link" value={key} />}
          <RadioGroup
            name="kind"
            label={t('kind')}
            cards
            defaultValue={kind === 'provider' ? 'provider' : 'reseller'}
            options={(['reseller', 'provider'] as const).map(value => ({
              value,
              label: t(value),
              hint: t(`${value}Hint`),
            }))}
          />
          <Select
            name="country"
            label={t('country')}
            hint={t('countryHint')}
            empty={t('choose')}
            options={countries}
            defaultValue={country ?? asker?.country ?? ''}
            error={wrong === 'country' ? errors('country.choose') : undefined}
            required
          />
          <div>
            <Button type="submit" variant="primary" size="lg">
              {t('next')}
            </Button>
          </div>
        </form>
        <p className="text-sm">
          {t('haveAccount')}{' '}
          <a
            className="tt-link"
            href={key ? `/sign-in?next=${encodeURIComponent(`/partnership/accept/${key}`)}` : '/sign-in'}
          >
            {t('signIn')}
          </a>
        </p>
      </div>
    </Sheet>
  )
}
