import { Alert } from '@/components/ui/alert'
import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { DescriptionList } from '@/components/ui/description-list'
import { countryName } from '@/lib/domain/country/name'
import { readablePhone } from '@/lib/domain/country/phone'
import { currentLocale } from '@/lib/i18n/request'
import { words } from '@/lib/i18n/words'
import { whyNot } from '@/lib/web/why-not'
import { addressLines } from './address-lines'
import type { Shown } from './shown'

/** Where the bills go and whom to write to; a reseller without rights reads why it does not see it. */
export async function BillToCard({ customer }: { customer: Shown }) {
  const [t, locale] = [await words('customer.account'), await currentLocale()]
  const { billTo, companyName, country, culture, providerName } = customer
  if (!billTo) {
    return (
      <Card title={t('billTo')}>
        <Alert>{t('noRights', { provider: providerName })}</Alert>
      </Card>
    )
  }
  const lines = [companyName, ...addressLines(billTo, country, countryName(country, locale))]
  const facts = [
    [
      'address',
      t('address'),
      <address key="a" className="not-italic whitespace-pre-line">
        {lines.join('\n')}
      </address>,
    ],
    ['registrationId', t('registrationId'), billTo.registrationId],
    ['contact', t('contact'), `${billTo.firstName} ${billTo.lastName}`],
    [
      'email',
      t('email'),
      <a key="e" className="tt-link" href={`mailto:${encodeURIComponent(billTo.email).replace('%40', '@')}`}>
        {billTo.email}
      </a>,
    ],
    [
      'phone',
      t('phone'),
      billTo.phone && (
        <a key="p" className="tt-link" href={`tel:${billTo.phone.replace(/[^+\d]/g, '')}`}>
          {readablePhone(billTo.phone)}
        </a>
      ),
    ],
    ['culture', t('culture'), new Intl.DisplayNames([locale], { type: 'language' }).of(culture)],
  ] as const
  return (
    <Card title={t('billTo')} actions={customer.viewer === 'provider' && <UpdateLink customer={customer} />}>
      <DescriptionList
        rows
        facts={facts.flatMap(([key, term, value]) => (value ? { key, term, value } : []))}
      />
    </Card>
  )
}

async function UpdateLink({ customer }: { customer: Shown }) {
  const [t, no] = [await words('customer.account'), await whyNot('customer.update')]
  if (customer.state === 'ended') return null
  return (
    <LinkButton size="sm" icon="pencil" href={`/customers/${customer.id}/edit`} whyNot={no}>
      {t('update')}
    </LinkButton>
  )
}
