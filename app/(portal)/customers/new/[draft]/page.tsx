import { redirect } from 'next/navigation'
import { Alert } from '@/components/ui/alert'
import { idle } from '@/components/ui/form-state'
import { countryNames } from '@/lib/domain/country/name'
import { openAccount } from '@/lib/domain/customer/account-operations'
import { qualifications } from '@/lib/domain/customer/account-schema'
import { domainOf } from '@/lib/domain/customer/domain-name'
import { currentLocale, currentTimeZone } from '@/lib/i18n/request'
import { type Messages, messages, words } from '@/lib/i18n/words'
import { page } from '@/lib/web/page'
import { sayFields } from '@/lib/web/say'
import { addressOf, cancelDialog, Frame } from '../frame'
import type { Texts } from './account-context'
import { AccountForm } from './account-form'
import { Unfinished } from './unfinished'

export async function generateMetadata() {
  return { title: (await words('wizard'))('title') }
}

export default page(
  openAccount,
  ({ params, search }) => ({
    draftId: params.draft ?? '',
    ...(search.reseller && { resellerId: search.reseller }),
  }),
  async value => {
    const { draft, account, country, taken, market } = value
    if (draft.submitted) redirect(addressOf(draft.id, 'confirmation'))
    if (!country) redirect('/customers')
    const [t, common, locale] = [await words('wizard'), await words('common'), await currentLocale()]
    const today = await todayHere()
    return (
      <Frame draftId={draft.id} step="account" lead={t('lead')}>
        <div className="grid gap-4 pb-4 empty:hidden">
          {value.unfinished.length > 0 && <Unfinished drafts={value.unfinished} />}
          {value.resellerGone && <Alert tone="warning">{t('reseller.gone')}</Alert>}
        </div>
        <AccountForm
          draftId={draft.id}
          texts={textsOf(messages[locale])}
          locale={locale}
          account={{
            ...account,
            culture: account.culture || country.defaultCulture,
            qualification: account.qualification || 'none',
            agreement: account.agreement || 'attested',
            acceptedOn: account.acceptedOn || (draft.stored ? '' : today),
          }}
          firstCountry={country}
          countries={countryNames(locale, value.countries).map(({ code, name }) => ({
            value: code,
            label: name,
          }))}
          partners={value.partners.map(({ id, name }) => ({ value: id, label: name }))}
          qualifications={qualifications.map(one => ({ value: one, label: t(`qualifications.${one}`) }))}
          marketName={common(`markets.${market}` as 'markets.europe')}
          lockedReseller={account.resellerId !== ''}
          taken={taken}
          today={today}
          cancelDialog={cancelDialog}
          refused={taken ? await takenState(taken) : idle}
        />
      </Frame>
    )
  },
)

/** Only the words the form itself says go to the browser. */
function textsOf({ wizard, common }: Messages): Texts {
  const { account, agreement, attention, country, domain, fields, hints, kept, offline, reseller } = wizard
  const { optional, cancel } = common
  return {
    account,
    agreement,
    attention,
    country,
    domain,
    fields,
    hints,
    kept,
    offline,
    reseller,
    optional,
    cancel,
  }
}

/** Brought back from Submit, or found on a reload: the domain went to somebody else. */
async function takenState({ prefix, suggestions }: { prefix: string; suggestions: string[] }) {
  const values = { domain: domainOf(prefix), suggestions: suggestions.length > 0 ? suggestions : 'none' }
  const fields = await sayFields({ domain: { key: 'domain.taken', values } })
  const t = await words('wizard')
  return { status: 'error' as const, message: t('review.taken', { domain: values.domain }), fields }
}

/** Today as the person's own calendar has it. */
const todayHere = async () =>
  new Intl.DateTimeFormat('en-CA', { timeZone: await currentTimeZone() }).format(new Date())
