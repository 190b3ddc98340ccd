import { Fragment, type ReactNode } from 'react'
import type { Tone } from './alert'
import { StatusBadge } from './badge'
import type { MenuItem } from './menu-item'

/**
 * A cell sent as its words alone: with a tone a StatusBadge, with a moment a time, with an address a link, and whatever
 * it is, a second line in the second ink.
 */
export type WordCell = {
  text: string
  tone?: Tone | 'neutral' | undefined
  tip?: string | undefined
  /** ISO 8601. */
  at?: string | undefined
  href?: string | undefined
  under?: string | null | undefined
  /** What is under it is not for narrow screens. */
  wide?: boolean | undefined
  /** A small link beside it, to what is under the row's own address. */
  link?: { text: string; to: string } | undefined
}
export type StatusCell = WordCell & { tone: Tone | 'neutral' }

/** What unfolds, sent as its words alone. */
export type Told = {
  lead?: string | undefined
  lines: readonly string[]
  foot: string
  link?: { text: string; href: string } | undefined
}

export type Row = {
  id: string
  /** Where the row leads: the whole row is this link. */
  href?: string | undefined
  /** Names the row where its first cell is not text. */
  label?: string | undefined
  /** Best plain strings (formatMoney, not Money) and WordCells: an element in a cell is sent twice. */
  cells: readonly (ReactNode | WordCell)[]
  /** What unfolds under the row; with `expandHref` the server brings it only then. */
  expanded?: ReactNode | Told
  expandHref?: string | undefined
  expandLabel?: string | undefined
  /** The row's own menu, instead of the table's. */
  items?: readonly MenuItem[] | undefined
  actions?: ReactNode
  /** What its box sends as `t.` and the id, where the table has ticks. */
  tick?: string | undefined
}

export type TableRowProps = {
  row: Row
  span: number
  open: boolean
  onOpen: () => void
  /** The menu's button. */
  more: ReactNode
  ticks: boolean | undefined
  /** Which cell names the row. */
  named: number | undefined
}

type At = { href: string | undefined; name: string }

/** Its own address is the row's with a word more, and it is named after the row. */
function Cell({ cell, href, name }: { cell: ReactNode | WordCell } & At) {
  if (typeof cell !== 'object' || cell === null || !('text' in cell)) return cell
  const { under, link, wide } = cell
  const more = under && <small className={wide ? 'tt-wide' : undefined}>{under}</small>
  if (!link)
    return (
      <>
        <Words {...cell} />
        {more}
      </>
    )
  return (
    <span>
      <Words {...cell} />{' '}
      <a className="tt-link" href={`${href}/${link.to}`} aria-label={`${link.text}, ${name}`}>
        {link.text}
      </a>
      {more}
    </span>
  )
}

function Words({ text, tone, tip, at, href }: WordCell) {
  if (tone)
    return (
      <StatusBadge tone={tone} tip={tip}>
        {text}
      </StatusBadge>
    )
  if (at)
    return (
      <time dateTime={at} title={tip}>
        {text}
      </time>
    )
  if (href)
    return (
      <a className="tt-link" href={href}>
        {text}
      </a>
    )
  return tip ? <span title={tip}>{text}</span> : text
}

function Unfolded({ what }: { what: ReactNode | Told }) {
  if (typeof what !== 'object' || what === null || !('lines' in what)) return what
  return (
    <div className="tt-told">
      {what.lead && <b>{what.lead}</b>}
      <ul>
        {what.lines.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <small>{what.foot}</small>
      {what.link && (
        <a className="tt-link" href={what.link.href}>
          {what.link.text}
        </a>
      )}
    </div>
  )
}

export function nameOf({ label, cells }: Row, named = 0) {
  const cell = cells[named]
  if (label || typeof cell === 'string') return label ?? String(cell)
  if (typeof cell !== 'object' || cell === null || !('text' in cell)) return ''
  return named && cell.under ? `${cell.text}, ${cell.under}` : cell.text
}

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

export function TableRow({ row, span, open, onOpen, more, ticks, named }: TableRowProps) {
  const [first, ...rest] = row.cells
  const { href } = row
  const name = nameOf(row, named)
  return (
    <Fragment>
      <tr>
        <th scope="row">
          {ticks && row.tick && (
            <input type="checkbox" name={`t.${row.id}`} value={row.tick} aria-label={name} />
          )}
          <Opener row={row} open={open} onOpen={onOpen} />
          {href ? (
            <a href={href} aria-label={named ? name : row.label}>
              <Cell cell={first} href={href} name={name} />
            </a>
          ) : (
            <Cell cell={first} href={href} name={name} />
          )}
        </th>
        {rest.map((cell, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the columns do not move.
          <td key={index}>
            <Cell cell={cell} href={href} name={name} />
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
          <td colSpan={span}>
            <Unfolded what={row.expanded} />
          </td>
        </tr>
      )}
    </Fragment>
  )
}
