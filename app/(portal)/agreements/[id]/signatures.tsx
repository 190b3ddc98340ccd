import { Card } from '@/components/ui/card'
import { DataTable } from '@/components/ui/data-table'
import { Empty } from '@/components/ui/empty'
import type { readAgreementVersion } from '@/lib/domain/agreement/queries'
import { format, words } from '@/lib/i18n/words'
import { ListPager } from '../../indirect-resellers/list-pager'

type Answer = Extract<Awaited<ReturnType<typeof readAgreementVersion>>, { ok: true }>['value']

type Props = { of: string; found: NonNullable<Answer['signatures']>; again: boolean }

/** Who signed this version, for which region, and when. */
export async function Signatures({ of, found, again }: Props) {
  const [t, common, formatter] = [await words('agreements'), await words('common'), await format()]
  return (
    <Card title={t('signedBy')} flush>
      <DataTable
        caption={t('signedBy')}
        columns={[
          { key: 'organisation', header: t('organisation') },
          { key: 'kind', header: t('kind'), quiet: true },
          { key: 'region', header: t('region') },
          { key: 'signer', header: t('signer') },
          { key: 'signedOn', header: t('signedOn'), quiet: true },
        ]}
        rows={found.rows.map(row => ({
          id: row.id,
          href: `/organisations/${row.organisationId}`,
          cells: [
            row.organisation,
            common(`kinds.${row.kind}`),
            common(`markets.${row.market}` as 'markets.europe'),
            row.signer,
            formatter.dateTime(row.signedAt, { dateStyle: 'long' }),
          ],
        }))}
        empty={<Empty title={t('nobody')}>{t(again ? 'nobodyAgain' : 'nobodyBody')}</Empty>}
      />
      {(found.previous || found.next) && (
        <ListPager
          path={`/agreements/${of}`}
          keep={{}}
          page={found}
          range={t('shown', { count: found.rows.length })}
        />
      )}
    </Card>
  )
}
