import { Fragment, type ReactNode } from 'react'

export type Row = {
  id: string
  /** Where the row leads: the whole row is this link. */
  href?: string | undefined
  /** Names the row where its first cell is not text. */
  label?: string | undefined
  cells: readonly ReactNode[]
  /** What unfolds under the row; `expandHref` instead where the server should fetch it only then. */
  expanded?: ReactNode
  expandHref?: string | undefined
  expandLabel?: string | undefined
  actions?: ReactNode
}

function Opener({ row: { id, expanded, expandHref, expandLabel } }: { row: Row }) {
  if (expandHref)
    return (
      <a className="tt-open" href={expandHref} data-open={expanded ? '' : undefined}>
        <span className="sr-only">{expandLabel}</span>
      </a>
    )
  if (!expanded) return null
  return (
    <button
      type="button"
      className="tt-open"
      aria-expanded="false"
      aria-controls={`x-${id}`}
      aria-label={expandLabel}
    />
  )
}

export function TableRow({ row, span }: { row: Row; span: number }) {
  const [first, ...rest] = row.cells
  return (
    <Fragment>
      <tr>
        <th scope="row">
          <Opener row={row} />
          {row.href ? (
            <a className="tt-row" href={row.href} aria-label={row.label}>
              {first}
            </a>
          ) : (
            first
          )}
        </th>
        {rest.map((cell, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the columns do not move.
          <td key={index}>{cell}</td>
        ))}
        {row.actions && <td className="tt-act">{row.actions}</td>}
      </tr>
      {row.expanded && (
        <tr className="tt-more" id={`x-${row.id}`} hidden={!row.expandHref}>
          <td colSpan={span}>{row.expanded}</td>
        </tr>
      )}
    </Fragment>
  )
}
