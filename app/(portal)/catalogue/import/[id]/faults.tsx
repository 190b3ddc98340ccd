import type { ReactNode } from 'react'
import { Alert } from '@/components/ui/alert'
import { Card } from '@/components/ui/card'
import { DataTable } from '@/components/ui/data-table'
import type { Fault } from '@/lib/domain/catalogue/import/fault'
import { words } from '@/lib/i18n/words'

const shown = 200

/** Everything that is wrong, by file, row and column. */
export async function Faults({ faults, again }: { faults: Fault[]; again: ReactNode }) {
  const [t, says] = [await words('catalogueImport.run'), await words('catalogueImport.faults')]
  const title = t('faultsTitle', { count: faults.length })
  return (
    <>
      <Alert tone="danger" title={title} actions={again}>
        {t('faultsBody')}
      </Alert>
      <Card flush>
        <DataTable
          caption={title}
          keys={false}
          columns={[
            { key: 'file', header: t('file') },
            { key: 'row', header: t('row'), align: 'end' },
            { key: 'column', header: t('column') },
            { key: 'wrong', header: t('wrong') },
          ]}
          rows={faults.slice(0, shown).map((fault, index) => ({
            id: String(index),
            cells: [
              fault.file,
              fault.row === null ? t('portal') : String(fault.row),
              fault.column ?? '',
              says(fault.key, fault.values as never),
            ],
          }))}
          empty={null}
        />
        {faults.length > shown && (
          <p className="p-3 text-sm text-ink-muted">{t('faultsMore', { count: faults.length - shown })}</p>
        )}
      </Card>
    </>
  )
}
