import { Card } from '@/components/ui/card'
import { DataTable } from '@/components/ui/data-table'
import { Empty } from '@/components/ui/empty'
import { Time } from '@/components/ui/time'
import { words } from '@/lib/i18n/words'
import { moment } from './moment'
import type { Shown } from './shown'

/** Who was the reseller of record, from when until when (product M14). */
export async function History({ shown }: { shown: Shown }) {
  const t = await words('subscription')
  const rows = await Promise.all(
    shown.periods.map(async ({ id, name, mpnId, from, to, by }) => ({
      id,
      cells: [
        mpnId ? `${name} · ${mpnId}` : t('noReseller'),
        <Time key="from" at={from.toISOString()}>
          {await moment(from)}
        </Time>,
        to ? (
          <Time key="to" at={to.toISOString()}>
            {await moment(to)}
          </Time>
        ) : (
          t('today')
        ),
        by,
      ],
    })),
  )
  return (
    <Card title={t('history')} flush className="min-w-0">
      <DataTable
        caption={t('history')}
        keys={false}
        columns={[
          { key: 'reseller', header: t('historyReseller') },
          { key: 'from', header: t('historyFrom') },
          { key: 'to', header: t('historyTo') },
          { key: 'by', header: t('historyBy'), quiet: true },
        ]}
        rows={rows}
        empty={
          <div className="p-4">
            <Empty icon="history" title={t('historyEmptyTitle')}>
              {t('historyEmpty')}
            </Empty>
          </div>
        }
      />
    </Card>
  )
}
