import { Fragment, type ReactNode } from 'react'
import type { Tone } from './alert'
import { StatusBadge } from './badge'
import type { MenuItem } from './menu-item'

/** A cell that is a StatusBadge, sent as its words alone. */
export type StatusCell = { text: string; tone: Tone | 'neutral'; tip?: string | undefined }

export type Row = {
  id: string
  /** Where the row leads: the whole row is this link. */
  href?: string | undefined
  /** Names the row where its first cell is not text. */
  label?: string | undefined
  /** Best plain strings (formatMoney, not Money) and StatusCells: an element in a cell is sent twice. */
  cells: readonly (ReactNode | StatusCell)[]
  /** What unfolds under the row; with `expandHref` the server brings it only then. */
  expanded?: ReactNode
  expandHref?: string | undefined
  expandLabel?: string | undefined
  /** The row's own menu, instead of the table's. */
  items?: readonly MenuItem[] | undefined
  actions?: ReactNode
}

export type TableRowProps = {
  row: Row
  href: string | undefined
  span: number
  open: boolean
  onOpen: () => void
  /** The menu's button. */
  more: ReactNode
}

function Cell({ cell }: { cell: ReactNode | StatusCell }) {
  if (typeof cell !== 'object' || cell === null || !('text' in cell)) return cell
  return (
    <StatusBadge tone={cell.tone} tip={cell.tip}>
      {cell.text}
    </StatusBadge>
  )
}

export const nameOf = ({ label, cells: [first] }: Row) => label ?? (typeof first === 'string' ? first : '')

function Opener({ row, open, onOpen }: Pick<TableRowProps, 'row' | 'open' | 'onOpen'>) {
  if (row.expandHref)
    return (
      <a className="tt-open" href={row.expandHref} data-open={open || undefined}>
        <span className="sr-only">{row.expandLabel}</span>
      </a>
    )
  if (!row.expanded) return null
  const says = { 'aria-expanded': open, 'aria-controls': `x-${row.id}`, 'aria-label': row.expandLabel }
  return <button type="button" className="tt-open" onClick={onOpen} {...says} />
}

export function TableRow({ row, href, span, open, onOpen, more }: TableRowProps) {
  const [first, ...rest] = row.cells
  return (
    <Fragment>
      <tr>
        <th scope="row">
          <Opener row={row} open={open} onOpen={onOpen} />
          {href ? (
            <a href={href} aria-label={row.label}>
              <Cell cell={first} />
            </a>
          ) : (
            <Cell cell={first} />
          )}
        </th>
        {rest.map((cell, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the columns do not move.
          <td key={index}>
            <Cell cell={cell} />
          </td>
        ))}
        {(row.actions || more) && (
          <td>
            {row.actions}
            {more}
          </td>
        )}
      </tr>
      {open && row.expanded && (
        <tr className="tt-more" id={`x-${row.id}`}>
          <td colSpan={span}>{row.expanded}</td>
        </tr>
      )}
    </Fragment>
  )
}
