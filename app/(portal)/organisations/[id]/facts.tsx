import { Card } from '@/components/ui/card'
import { DescriptionList } from '@/components/ui/description-list'
import { countryName } from '@/lib/domain/country/name'
import { currentLocale } from '@/lib/i18n/request'
import { format, words } from '@/lib/i18n/words'
import type { Found } from './found'

type Props = Pick<Found, 'organisation' | 'admins'>

/** The company as it entered itself, and who speaks for it. */
export async function Facts({ organisation: o, admins }: Props) {
  const [t, list, operator, common, formatter, locale] = [
    await words('operator.organisation'),
    await words('operator.organisations'),
    await words('operator'),
    await words('common'),
    await format(),
    await currentLocale(),
  ]
  const day = (at: Date) => formatter.dateTime(at, { dateStyle: 'long' })
  const market = (key: string) => common(`markets.${key}` as 'markets.europe')
  const lines = (...texts: (string | null)[]) => texts.filter(Boolean).join(', ') || t('noValue')
  const place = [o.postalCode, o.city, o.state].filter(Boolean).join(' ')
  return (
    <Card title={t('facts')}>
      <DescriptionList
        facts={[
          {
            key: 'address',
            term: t('address'),
            value: lines(o.addressLine1, o.addressLine2, place, countryName(o.country, locale)),
          },
          { key: 'market', term: t('market'), value: market(o.market) },
          { key: 'programme', term: list('programme'), value: operator(`programmes.${o.programme}`) },
          { key: 'domain', term: t('domain'), value: o.domain ?? t('noValue') },
          { key: 'phone', term: t('phone'), value: o.phone ?? t('noValue') },
          {
            key: 'support',
            term: t('support'),
            value: lines(o.supportEmail, o.supportPhone, o.supportWebsite),
          },
          { key: 'created', term: t('created'), value: day(o.createdAt) },
          { key: 'global', term: t('globalMpnId'), value: o.globalMpnId ?? t('noValue') },
          {
            key: 'locations',
            term: t('locations'),
            value: (
              <List
                none={t('noValue')}
                items={o.locations.map(l => `${l.mpnId} · ${l.name}, ${l.city} (${l.country})`)}
              />
            ),
          },
          {
            key: 'agreement',
            term: t('agreement'),
            value: (
              <List
                none={t('unsigned')}
                items={o.signatures.map(s =>
                  t('signed', { by: s.signerName, market: market(s.market), date: day(s.signedAt) }),
                )}
              />
            ),
          },
          {
            key: 'admins',
            term: t('admins'),
            value: <List none={t('noValue')} items={admins.map(a => `${a.name}, ${a.email}`)} />,
          },
        ]}
      />
    </Card>
  )
}

function List({ items, none }: { items: string[]; none: string }) {
  if (items.length === 0) return none
  return (
    <ul>
      {items.map(item => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}
