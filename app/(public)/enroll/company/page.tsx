import { redirect } from 'next/navigation'
import { v7 as uuid } from 'uuid'
import { ActionForm } from '@/components/ui/form'
import { SubmitButton } from '@/components/ui/submit-button'
import { countryRules } from '@/lib/domain/country/country-rules'
import { countryName } from '@/lib/domain/country/name'
import { isLinkKey } from '@/lib/domain/enrolment/link'
import { currentLocale } from '@/lib/i18n/request'
import { words } from '@/lib/i18n/words'
import { type NextProps, settled } from '@/lib/web/page'
import { currentActor } from '@/lib/web/session'
import { Sheet } from '../../sheet'
import { enroll } from '../actions'
import { SignedIn } from '../signed-in'
import { Steps } from '../steps'
import { CompanyFields } from './company-fields'
import { ContactFields } from './contact-fields'

export async function generateMetadata() {
  return { title: (await words('enrolment'))('companyTitle'), robots: { index: false } }
}

/** The second step: the form as the chosen country asks for it. */
export default async function CompanyPage(props: NextProps) {
  const { search } = await settled(props)
  const kind = search.kind === 'provider' ? 'provider' : 'reseller'
  const link = isLinkKey(search.link) ? search.link : undefined
  const rules = countryRules(search.country ?? '')
  const chosen = new URLSearchParams({
    kind,
    ...(rules ? { country: rules.country } : {}),
    ...(link ? { link } : {}),
  })
  if (!rules) redirect(`/enroll?${chosen}&wrong=country`)
  const actor = await currentActor()
  const [t, common, locale] = [await words('enrolment'), await words('common'), await currentLocale()]
  if (actor.user)
    return (
      <Sheet title={t('companyTitle')}>
        <SignedIn actor={actor} />
      </Sheet>
    )
  const back = `/enroll?${chosen}`
  const hidden = { id: uuid(), kind, country: rules.country, locale, ...(link ? { link } : {}) }
  const market = common(`markets.${rules.market}`)
  return (
    <Sheet
      wide
      title={t('companyTitle')}
      lead={
        <>
          {t('companyLead', { kind: t(kind), country: countryName(rules.country, locale), market })}{' '}
          <a className="tt-link" href={back}>
            {t('change')}
          </a>
        </>
      }
    >
      <div className="grid gap-6">
        <Steps at="company" back={back} />
        <ActionForm action={enroll} hidden={hidden} errorTitle={t('failed')} className="grid gap-8">
          <CompanyFields rules={rules} />
          <ContactFields rules={rules} />
          <div>
            <SubmitButton size="lg">{t('submit')}</SubmitButton>
          </div>
        </ActionForm>
      </div>
    </Sheet>
  )
}
