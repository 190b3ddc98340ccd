'use client'

import { Fragment } from 'react'
import { Alert } from '@/components/ui/alert'
import { DataTable } from '@/components/ui/data-table'

export type Faults = { row: number; column?: string; key: string; values: Record<string, string | number> }[]
export type FaultTexts = Record<'invalidBody' | 'row' | 'column' | 'wrong', string> & {
  invalid: string[]
  /** The template's columns, each as the fault names it and as the template does. */
  columns: (readonly [string, string])[]
  faults: Record<string, string>
}

/** Everything that is wrong with the file, by row and column. */
export function FaultTable({ faults, texts }: { faults: Faults; texts: FaultTexts }) {
  const [one = '', other = ''] = texts.invalid
  const headings = new Map<unknown, string>(texts.columns)
  return (
    <>
      <Alert
        tone="danger"
        title={(faults.length === 1 ? one : other).replace('#', String(faults.length))}
        live
      >
        {texts.invalidBody}
      </Alert>
      <DataTable
        caption={texts.wrong}
        keys={false}
        columns={[
          { key: 'row', header: texts.row },
          { key: 'column', header: texts.column },
          { key: 'wrong', header: texts.wrong },
        ]}
        rows={faults.map(({ row, column, key, values }, index) => ({
          id: String(index),
          cells: [
            <Fragment key="row">
              <span className="md:hidden">{texts.row} </span>
              {row}
            </Fragment>,
            headings.get(column) ?? column ?? '',
            worded(texts.faults[key] ?? key, {
              ...values,
              ...(headings.has(values.name) && { name: headings.get(values.name) ?? '' }),
            }),
          ],
        }))}
        empty={null}
      />
    </>
  )
}

const worded = (text: string, values: Record<string, string | number>) =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
