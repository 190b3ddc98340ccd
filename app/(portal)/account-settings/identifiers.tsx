import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Copyable } from '@/components/ui/copyable'
import { DataTable } from '@/components/ui/data-table'
import { countryName } from '@/lib/domain/country/name'
import { currentLocale } from '@/lib/i18n/request'
import { words } from '@/lib/i18n/words'
import { whyNot } from '@/lib/web/why-not'

type Location = { id: string; mpnId: string; name: string; city: string; country: string }
type Props = { organisation: { globalMpnId: string | null; locations: Location[] } }

/** The global and the location MPN IDs, which look alike and are not (rules §1.1), and where the locations are. */
export async function Identifiers({ organisation: { globalMpnId, locations } }: Props) {
  const [t, common, locale] = [await words('account'), await words('common'), await currentLocale()]
  const shown = (mpnId: string) => (
    <Copyable key="id" text={mpnId} label={t('copyId', { id: mpnId })} copiedLabel={common('copied')} />
  )
  const rows = [
    ...(globalMpnId
      ? [
          {
            id: globalMpnId,
            label: globalMpnId,
            cells: [shown(globalMpnId), t('global'), '', t('globalUse')],
          },
        ]
      : []),
    ...locations.map(({ id, mpnId, name, city, country }) => ({
      id,
      label: mpnId,
      cells: [
        shown(mpnId),
        t('location'),
        `${name}, ${city}, ${countryName(country, locale)}`,
        t('locationUse'),
      ],
    })),
  ]
  return (
    <Card
      id="identifiers"
      title={t('identifiers')}
      actions={
        <LinkButton
          size="sm"
          icon="plus"
          href="/account-settings/locations/new"
          whyNot={await whyNot('account.location')}
        >
          {t('addLocation')}
        </LinkButton>
      }
      flush
    >
      <DataTable
        caption={t('identifiers')}
        keys={false}
        columns={[
          { key: 'id', header: t('identifier') },
          { key: 'type', header: t('type') },
          { key: 'place', header: t('locations') },
          { key: 'use', header: t('use'), quiet: true, hideBelow: 'lg' },
        ]}
        rows={rows}
        empty={<p className="p-4 text-sm text-ink-muted">{t('noLocations')}</p>}
      />
    </Card>
  )
}
