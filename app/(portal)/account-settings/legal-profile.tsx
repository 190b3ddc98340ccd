import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { DescriptionList } from '@/components/ui/description-list'
import { countryName } from '@/lib/domain/country/name'
import { readablePhone } from '@/lib/domain/country/phone'
import { currentLocale } from '@/lib/i18n/request'
import { words } from '@/lib/i18n/words'
import { whyNot } from '@/lib/web/why-not'

type Profile = {
  name: string
  kind: 'operator' | 'provider' | 'reseller' | 'customer'
  country: string
  market: string
  domain: string | null
  vetting: 'none' | 'pending' | 'authorized' | 'rejected'
  programme: 'pending' | 'qualified' | 'active' | 'declined'
  addressLine1: string | null
  addressLine2: string | null
  city: string | null
  state: string | null
  postalCode: string | null
  phone: string | null
}

/** Who the company is, as it was enrolled. */
export async function LegalProfile({
  organisation: of,
  partner,
}: {
  organisation: Profile
  partner: boolean
}) {
  const [t, common, locale] = [await words('account'), await words('common'), await currentLocale()]
  const town = [of.postalCode, of.city, of.state].filter(Boolean).join(' ')
  const address = [of.addressLine1, of.addressLine2, town].filter(Boolean).join(', ')
  return (
    <Card
      title={t('legal')}
      actions={
        partner && (
          <LinkButton size="sm" href="/account-settings/legal" whyNot={await whyNot('account.legal')}>
            {common('update')}
          </LinkButton>
        )
      }
    >
      <DescriptionList
        facts={[
          { key: 'name', term: t('name'), value: of.name },
          { key: 'kind', term: t('kind'), value: common(`kinds.${of.kind}`) },
          { key: 'address', term: t('address'), value: address || t('notGiven') },
          { key: 'country', term: t('country'), value: countryName(of.country, locale) },
          { key: 'market', term: t('market'), value: common(`markets.${of.market}` as 'markets.europe') },
          { key: 'phone', term: t('phone'), value: of.phone ? readablePhone(of.phone) : t('notGiven') },
          { key: 'domain', term: t('domain'), value: of.domain ?? t('notGiven') },
          ...(partner
            ? [
                { key: 'vetting', term: t('vetting'), value: t(`vettings.${of.vetting}`) },
                { key: 'programme', term: t('programme'), value: t(`programmes.${of.programme}`) },
              ]
            : []),
        ]}
      />
      <p className="pt-4 text-xs text-ink-faint">{t('countryFixed')}</p>
    </Card>
  )
}
