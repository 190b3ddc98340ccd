import { StatusBadge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { DataTable } from '@/components/ui/data-table'
import { DescriptionList } from '@/components/ui/description-list'
import { countryName } from '@/lib/domain/country/name'
import type { Reseller } from '@/lib/domain/partnership/reseller'
import { isEnrolled } from '@/lib/domain/partnership/rules'
import { currentLocale } from '@/lib/i18n/request'
import { format, words } from '@/lib/i18n/words'
import { Mpn } from '../mpn'

type Props = { reseller: Reseller }

export async function Company({ reseller }: Props) {
  const [t, common, locale, f] = [
    await words('partnership.reseller'),
    await words('common'),
    await currentLocale(),
    await format(),
  ]
  const { signature, agreement } = reseller
  const town = [reseller.postalCode, reseller.city, reseller.state].filter(Boolean).join(' ')
  const lines = [reseller.addressLine1, reseller.addressLine2, town].filter(Boolean)
  return (
    <Card title={t('facts')}>
      <DescriptionList
        rows
        facts={[
          { key: 'domain', term: t('domain'), value: reseller.domain ?? common('none') },
          {
            key: 'address',
            term: t('address'),
            value: <span className="whitespace-pre-line">{lines.join('\n') || common('none')}</span>,
          },
          { key: 'country', term: t('country'), value: countryName(reseller.country, locale) },
          {
            key: 'market',
            term: t('market'),
            value: common(`markets.${reseller.market}` as 'markets.europe'),
          },
          {
            key: 'enrolment',
            term: t('enrolment'),
            value: isEnrolled(reseller) ? (
              <StatusBadge tone="positive">{t('enrolled')}</StatusBadge>
            ) : (
              <StatusBadge tone="danger">{t('notEnrolled')}</StatusBadge>
            ),
          },
          {
            key: 'agreement',
            term: t('agreement'),
            value: signature ? (
              <>
                {t('agreementBy', { by: signature.signerName, date: signature.signedAt })}
                {agreement.again && (
                  <span className="block">
                    <StatusBadge tone="warning">
                      {t(agreement.signed ? 'agreementUntil' : 'agreementLapsed', {
                        date: f.dateTime(agreement.again.from, { dateStyle: 'long', timeZone: 'UTC' }),
                      })}
                    </StatusBadge>
                  </span>
                )}
              </>
            ) : (
              <StatusBadge tone="warning">{t('agreementMissing')}</StatusBadge>
            ),
          },
        ]}
      />
    </Card>
  )
}

export async function Locations({ reseller }: Props) {
  const [t, locale] = [await words('partnership.reseller'), await currentLocale()]
  return (
    <Card title={t('locations')} flush>
      <DataTable
        caption={t('locations')}
        keys={false}
        columns={[
          { key: 'name', header: t('locationName') },
          { key: 'mpnId', header: t('locationMpn') },
          { key: 'city', header: t('locationCity'), quiet: true },
        ]}
        rows={reseller.locations.map(({ id, name, mpnId, city, country }) => ({
          id,
          cells: [
            name,
            <Mpn key="mpn" id={mpnId} />,
            country === reseller.country ? city : `${city}, ${countryName(country, locale)}`,
          ],
        }))}
        empty={<p className="p-4 text-sm text-ink-muted">{t('noLocations')}</p>}
      />
    </Card>
  )
}

export async function Support({ reseller }: Props) {
  const t = await words('partnership.reseller')
  const { supportEmail, supportPhone, supportWebsite } = reseller
  const website = supportWebsite && /^https?:\/\//.test(supportWebsite) ? supportWebsite : undefined
  const facts = [
    supportEmail && {
      key: 'email',
      term: t('supportEmail'),
      value: (
        <a className="tt-link" href={`mailto:${encodeURIComponent(supportEmail).replace('%40', '@')}`}>
          {supportEmail}
        </a>
      ),
    },
    supportPhone && { key: 'phone', term: t('supportPhone'), value: supportPhone },
    website && {
      key: 'website',
      term: t('supportWebsite'),
      value: (
        <a className="tt-link" href={website} target="_blank" rel="noreferrer">
          {website.replace(/^https?:\/\//, '')}
        </a>
      ),
    },
  ].filter(fact => fact !== null && fact !== undefined && fact !== '')
  return (
    <Card title={t('support')}>
      {facts.length > 0 ? (
        <DescriptionList rows facts={facts} />
      ) : (
        <p className="text-sm text-ink-muted">{t('noSupport')}</p>
      )}
    </Card>
  )
}
