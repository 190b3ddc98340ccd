import fc from 'fast-check'
import { createElement } from 'react'
import { describe, expect, it } from 'vitest'
import { pack, unpack } from '@/components/ui/packed-rows'
import type { Row } from '@/components/ui/table-row'

/** As they are told, without what says nothing. */
const plain = (rows: readonly Row[]) =>
  rows.map(row => ({
    ...row,
    cells: row.cells.map(cell =>
      typeof cell === 'object' && cell !== null && 'text' in cell
        ? Object.fromEntries(Object.entries(cell).filter(([, value]) => value))
        : cell,
    ),
  }))
const sent = (rows: readonly Row[]) => plain(unpack(JSON.parse(JSON.stringify(pack(rows)))))

const text = fc.constantFrom('', 'a', 'Needs a decision', 'Atelier Nuage · 6204187', '€250.00', '12')
const words = fc.record(
  { text, under: text, at: fc.constant('2026-12-17T00:00Z'), tone: fc.constantFrom('info' as const) },
  { requiredKeys: ['text'] },
)
const rowsOf = (href: (id: string) => string | undefined) =>
  fc
    .array(fc.array(fc.oneof(text, words, fc.constant(null)), { minLength: 1, maxLength: 5 }), {
      maxLength: 8,
    })
    .map(all =>
      all.map((cells, at) => {
        const to = href(`id${at}`)
        return { id: `id${at}`, cells, ...(to && { href: to }) }
      }),
    )

describe('rows on their way to the browser', () => {
  it.each<[string, (id: string) => string | undefined]>([
    ['of one address', id => `/customers/${id}`],
    ['whose addresses differ in the middle', id => `/customers/c${id}/subscriptions/${id}`],
    ['of addresses that do not end with their ids', id => `/${id}/more`],
    ['without an address', () => undefined],
    ['some with an address', id => (id === 'id1' ? undefined : `/customers/${id}`)],
  ])('%s arrive as they were', (_, href) => {
    fc.assert(
      fc.property(rowsOf(href), rows => {
        expect(sent(rows)).toEqual(plain(rows as Row[]))
      }),
    )
  })

  it('keep what is beside the cells, and elements as they are', () => {
    const element = createElement('b', null, 'x')
    const rows: Row[] = [
      { id: '1', label: 'One', tick: '3', cells: [element, 'x'], expanded: { lines: ['a'], foot: 'b' } },
      { id: '2', cells: [element, [element, element]] },
    ]
    expect(unpack(pack(rows))).toEqual(rows.map(row => ({ ...row, href: undefined })))
  })

  it('say once what many cells say', () => {
    const cell = { text: 'Needs a decision', tone: 'warning' as const, under: 'A new commitment begins.' }
    const rows = Array.from({ length: 25 }, (_, at) => ({
      id: `${at}`,
      cells: [cell, 'Nordlys IT · 6218820'],
    }))
    const told = JSON.stringify(pack(rows))
    for (const word of ['Needs a decision', 'Nordlys']) expect(told.split(word)).toHaveLength(2)
  })
})
