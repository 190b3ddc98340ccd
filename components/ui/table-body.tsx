'use client'

import { useMemo, useRef, useState } from 'react'
import type { DataTableProps } from './data-table'
import { MenuList } from './menu-list'
import { type Packed, unpack } from './packed-rows'
import { nameOf, type Row, TableRow } from './table-row'

export type TableBodyProps = Pick<DataTableProps, 'menu' | 'ticks' | 'named'> & {
  packed: Packed
  span: number
}

/**
 * The rows. A client component, so that a row is sent as data and not a second time as elements
 * (measured, 50 rows: 128 kB of HTML before), and so that one menu serves them all.
 */
export function TableBody({ packed, span, menu, ticks, named }: TableBodyProps) {
  const rows = useMemo(() => unpack(packed), [packed])
  const [open, setOpen] = useState<readonly string[]>([])
  const [row, setRow] = useState<Row>()
  const button = useRef<HTMLButtonElement>(null)
  const toggle = (id: string) => setOpen(open.includes(id) ? open.filter(one => one !== id) : [...open, id])
  const items = row?.items ?? menu?.items ?? []

  return (
    <tbody>
      {rows.map(one => (
        <TableRow
          key={one.id}
          row={one}
          span={span}
          open={one.expandHref ? Boolean(one.expanded) : open.includes(one.id)}
          onOpen={() => toggle(one.id)}
          ticks={ticks}
          named={named}
          more={
            menu &&
            (one.items ?? menu.items).length > 0 && (
              <button
                type="button"
                className="tt-dots"
                aria-haspopup="menu"
                aria-expanded={row === one || undefined}
                aria-label={menu.label.replace('{row}', nameOf(one, named))}
                onClick={event => {
                  button.current = event.currentTarget
                  setRow(row === one ? undefined : one)
                }}
              />
            )
          }
        />
      ))}
      {row && menu && (
        <tr>
          <td colSpan={span}>
            <MenuList
              key={row.id}
              label={menu.label.replace('{row}', nameOf(row, named))}
              items={items}
              of={row.id}
              anchor={button}
              onClose={() => setRow(undefined)}
            />
          </td>
        </tr>
      )}
    </tbody>
  )
}
