import { Card } from '@/components/ui/card'
import type { Changed, Difference, Listed } from '@/lib/domain/catalogue/import/difference'
import { words } from '@/lib/i18n/words'

/** What comes, goes and changes, apart from the prices. */
export async function OfferChanges({ difference }: { difference: Difference }) {
  const t = await words('catalogueImport.run')
  const { offers, policies, countrySets } = difference
  return (
    <>
      <Part title={t('offersWithdrawn')} rows={offers.withdrawn} />
      <Part title={t('offersAdded')} rows={offers.added} />
      <Part title={t('offersRestored')} rows={offers.restored} />
      <Part title={t('offersChanged')} rows={offers.changed} />
      <Part title={t('policies')} rows={[...policies.added, ...policies.changed]} />
      <Part title={t('countrySets')} rows={[...countrySets.added, ...countrySets.changed]} />
    </>
  )
}

async function Part({ title, rows }: { title: string; rows: (Listed | Changed)[] }) {
  const t = await words('catalogueImport.run')
  if (rows.length === 0) return null
  return (
    <Card title={`${title} (${rows.length})`}>
      <ul className="grid gap-3 text-sm">
        {rows.map(row => (
          <li key={row.id}>
            <span className="font-medium">{row.title}</span>{' '}
            {row.title !== row.id && <code className="font-mono text-xs text-ink-faint">{row.id}</code>}
            {'changes' in row && (
              <ul className="ps-4">
                {row.changes.map(({ column, from, to }) => (
                  <li key={column} className="wrap-anywhere">
                    <code className="font-mono text-xs">{column}</code>: <del>{from || t('empty')}</del> →{' '}
                    <ins>{to || t('empty')}</ins>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}
