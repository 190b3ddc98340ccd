import type { CSSProperties, ReactNode } from 'react'
import type { MenuItem } from './menu-item'
import { pack } from './packed-rows'
import { SortHeader } from './sort-header'
import { TableBody } from './table-body'
import { TableKeys } from './table-keys'
import type { Row } from './table-row'

export type Column = {
  key: string
  header: string
  align?: 'start' | 'end' | undefined
  /** Set in the second ink. */
  quiet?: boolean | undefined
  sort?: { href: string; state?: 'asc' | 'desc' | undefined; label: string } | undefined
  /** Hidden on screens that are wide enough for a table but not for this column. */
  hideBelow?: 'lg' | 'xl' | undefined
  /** Not among the lines of a narrow screen. */
  wide?: boolean | undefined
}

export type DataTableProps = {
  caption: string
  showCaption?: boolean | undefined
  columns: readonly Column[]
  rows: readonly Row[]
  /** What stands in the table's place when there are no rows. */
  empty: ReactNode
  /** The header of the column of row actions; needed where rows have any. */
  actionsLabel?: string | undefined
  /** One menu for all rows. `{id}` in an href or dialog id is the row's; `{row}` in the label is its name. */
  menu?: { label: string; items: readonly MenuItem[] } | undefined
  /** Boxes before the rows that have something to send; a TickBar is the form around the table. */
  ticks?: boolean | undefined
  /** Which cell names a row, counted from nought, where the first does not and a label of its own would say the same. */
  named?: number | undefined
  /** Under `md` a few lines a row instead of a card: the second column has one of its own, a badge stands in the corner, and a quiet one needs no label. */
  lines?: boolean | undefined
  /** j, k, arrows, "x" and "/"; a user may switch them off. */
  keys?: boolean | undefined
  foot?: readonly ReactNode[] | undefined
}

/** The numbers of the columns that are so, for the stylesheet: cells then need no class. */
const which = (columns: readonly Column[], test: (column: Column) => boolean) =>
  columns.flatMap((column, index) => (test(column) ? [index + 1] : [])).join(' ') || undefined

/** The one table. Under `md` its rows become cards, whose labels the stylesheet takes from `--c2`, `--c3`, … */
export function DataTable(props: DataTableProps) {
  const {
    caption,
    showCaption,
    columns,
    rows,
    empty,
    actionsLabel,
    menu,
    ticks,
    named,
    lines,
    keys = true,
    foot,
  } = props
  if (rows.length === 0) return empty
  const labels = Object.fromEntries(
    columns.slice(1).map(({ header }, at) => [`--c${at + 2}`, JSON.stringify(header)]),
  )
  return (
    <>
      <table
        className="tt-table"
        data-act={actionsLabel && ''}
        data-ticks={ticks ? '' : undefined}
        data-lines={lines ? '' : undefined}
        style={labels as CSSProperties}
        data-n={which(columns, ({ align }) => align === 'end')}
        data-q={which(columns, ({ quiet }) => quiet === true)}
        data-hl={which(columns, ({ hideBelow }) => hideBelow === 'lg')}
        data-w={which(columns, ({ wide }) => wide === true)}
        data-hx={which(columns, ({ hideBelow }) => hideBelow === 'xl')}
      >
        <caption className={showCaption ? 'tt-shown pb-2 font-semibold' : 'sr-only'}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, header, sort }) => (
              <SortHeader key={key} header={header} sort={sort} />
            ))}
            {actionsLabel && (
              <th scope="col">
                <span className="sr-only">{actionsLabel}</span>
              </th>
            )}
          </tr>
        </thead>
        <TableBody
          packed={pack(rows)}
          span={columns.length + (actionsLabel ? 1 : 0)}
          menu={menu}
          ticks={ticks}
          named={named}
        />
        {foot && (
          <tfoot>
            <tr className="tt-foot-row">
              {foot.map((cell, index) => (
                <td key={columns[index]?.key ?? index}>{cell}</td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
      <TableKeys keys={keys} />
    </>
  )
}
