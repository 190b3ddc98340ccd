import type { Row } from '@/components/ui/table-row'
import { countryName } from '@/lib/domain/country/name'
import type { OrganisationRow } from '@/lib/domain/vetting/list'
import { currentLocale } from '@/lib/i18n/request'
import { format, words } from '@/lib/i18n/words'
import { vettingTone } from './tones'

/** The companies as rows that lead to their pages. */
export async function organisationRows(rows: OrganisationRow[]): Promise<Row[]> {
  const [t, common, formatter, locale] = [
    await words('operator'),
    await words('common'),
    await format(),
    await currentLocale(),
  ]
  return rows.map(row => ({
    id: row.id,
    href: `/organisations/${row.id}`,
    cells: [
      row.name,
      common(`kinds.${row.kind}`),
      countryName(row.country, locale),
      row.domain ?? '—',
      row.mpnId ?? '—',
      { text: t(`vettings.${row.vetting}`), tone: vettingTone[row.vetting] },
      formatter.dateTime(row.since, { dateStyle: 'medium' }),
    ],
  }))
}
