import { Card } from '@/components/ui/card'
import { DataTable } from '@/components/ui/data-table'
import type { PriceChange } from '@/lib/domain/catalogue/import/difference'
import { minorUnits } from '@/lib/domain/country/currency'
import { format, words } from '@/lib/i18n/words'
import { billingLabel, termLabel } from '../../../customers/catalogue/picker-props'

const kinds = { added: 'pricesAdded', changed: 'pricesChanged', removed: 'pricesRemoved' } as const

/** Every price that comes, changes or goes, each kind for itself. */
export async function PriceChanges({ prices }: { prices: PriceChange[] }) {
  return (['changed', 'removed', 'added'] as const).map(kind => (
    <Kind key={kind} kind={kind} prices={prices.filter(price => price.kind === kind)} />
  ))
}

async function Kind({ kind, prices }: { kind: PriceChange['kind']; prices: PriceChange[] }) {
  const [t, order, formatter] = [await words('catalogueImport.run'), await words('order'), await format()]
  const day = (date: string) =>
    formatter.dateTime(new Date(`${date}T00:00Z`), { dateStyle: 'medium', timeZone: 'UTC' })
  const option = ({ term, billing, effective_from }: PriceChange['price']) =>
    [termLabel(order, term), billingLabel(order, billing), t('since', { date: day(effective_from) })].join(
      ' · ',
    )
  if (prices.length === 0) return null
  const money = (minor: number, currency: string) =>
    formatter.number(minor / 10 ** minorUnits(currency), { style: 'currency', currency })
  const told = (side: PriceChange['from'], currency: string) =>
    side
      ? [
          `${money(side.unit_minor, currency)} / ${money(side.recommended_minor, currency)}`,
          side.effective_to && t('until', { date: day(side.effective_to) }),
        ]
          .filter(Boolean)
          .join(' · ')
      : '—'
  return (
    <Card title={`${t(kinds[kind])} (${prices.length})`} flush>
      <DataTable
        caption={t(kinds[kind])}
        keys={false}
        columns={[
          { key: 'offer', header: t('what') },
          { key: 'option', header: t('option') },
          { key: 'from', header: `${t('from')} (${t('unit')} / ${t('recommended')})`, align: 'end' },
          { key: 'to', header: `${t('to')} (${t('unit')} / ${t('recommended')})`, align: 'end' },
        ]}
        rows={prices.map(({ price, title, from, to }, index) => ({
          id: `${kind}-${index}`,
          cells: [title, option(price), told(from, price.currency), told(to, price.currency)],
        }))}
        empty={null}
      />
    </Card>
  )
}
