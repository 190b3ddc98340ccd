import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { exportCustomers, readCustomerLines } from '@/lib/domain/customer/export-operations'
import { exportSubscriptions } from '@/lib/domain/subscription/list-operations'
import { csvLine, csvResponse } from '@/lib/web/csv'
import { rows } from '../owner'
import { customer, subscription } from '../scene'
import { as, world } from '../world'
import { customers } from './customer-world'

type Wanted = Parameters<typeof readCustomerLines>[1]

async function file(viewer: ReturnType<typeof as>, wanted: Wanted = {}) {
  const names: string[] = []
  let after: Wanted['after']
  do {
    const part = await readCustomerLines(viewer, { ...wanted, after })
    if (!part.ok) throw part.refusal
    names.push(...part.value.lines.map(line => line[1]))
    after = part.value.next
  } while (after)
  return names
}

describe('a file of customers', () => {
  it('holds every customer once, however many stretches it takes', async () => {
    const { provider, resellerA } = await world()
    await customers(
      provider,
      Array.from({ length: 5600 }, (_, i) => ({
        name: i % 7 ? `Société ${i}` : `Étoile ${i}`,
        at: new Date(Date.UTC(2026, 0, 1, 0, 0, i % 50)),
        ...(i % 100 === 0 && { reseller: resellerA }),
      })),
    )
    const viewer = as(provider, 'adminAgent')
    const all = await file(viewer)
    expect([all.length, new Set(all).size]).toEqual([5600, 5600])
    expect(await file(viewer, { q: 'ÉTOILE' })).toHaveLength(800)
    expect(await file(viewer, { reseller: resellerA.id })).toHaveLength(56)
    expect(await file(viewer, { reseller: resellerA.id, q: 'etoile' })).toHaveLength(8)
    expect(await file(as(resellerA, 'adminAgent'))).toHaveLength(56)
  })

  it('is empty for a rival, and refused to those who may look but not take away', async () => {
    const { provider, rival, resellerA } = await world()
    await customers(provider, [{ name: 'Une', reseller: resellerA }])
    expect(await file(as(rival, 'adminAgent'), { reseller: resellerA.id })).toEqual([])
    const desk = await exportCustomers(as(provider, 'helpdeskAgent'), {})
    expect(!desk.ok && desk.refusal.key).toBe('role.missing')
  })

  it('leaves a line in the activity log that says what it was narrowed to', async () => {
    const { provider, resellerA } = await world()
    await exportCustomers(as(provider, 'adminAgent'), { q: 'Étoile', reseller: resellerA.id })
    const [line] = await rows(
      `select operation, subject, changes, outcome from activity where organisation_id = $1`,
      [provider.id],
    )
    expect(line).toEqual({
      operation: 'exportCustomers',
      subject: 'Customers.csv',
      outcome: 'done',
      changes: { q: [null, 'etoile'], reseller: [null, resellerA.name] },
    })
  })
})

describe('a file of subscriptions', () => {
  it('holds the deleted ones too, for a reseller only its own, and is logged with the customer', async () => {
    const { provider, resellerA, resellerB, rival } = await world()
    const one = await customer(provider, { reseller: resellerA })
    const mine = await subscription(provider, one, { reseller: resellerA, quantity: 7 })
    await subscription(provider, one, { reseller: resellerB, state: 'deleted' })
    const ask = (org: typeof provider) =>
      exportSubscriptions(as(org, 'adminAgent'), { customerId: one.id, locale: 'en' })
    const [all, own, none] = [await ask(provider), await ask(resellerA), await ask(rival)]
    expect(all.ok && all.value.lines).toHaveLength(2)
    expect(own.ok && own.value.lines).toMatchObject([{ id: mine, quantity: 7, mpnId: resellerA.mpnId }])
    expect(!none.ok && none.refusal.key).toBe('row.notFound')
    const logged = await rows(`select customer_id from activity where organisation_id = $1`, [provider.id])
    expect(logged).toEqual([{ customer_id: one.id }])
  })
})

describe('a cell', () => {
  it.each(['=1+1', '+33', '-1', '@a', '\tx', '\rx'])('%j is text to a spreadsheet', text => {
    const cell = (Papa.parse<string[]>(csvLine([text, 'b'])).data[0] ?? [])[0]
    expect(cell).toBe(`'${text}`)
  })

  it('is read back as it was written', () => {
    const text = fc
      .string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', 'é', ' ') })
      .filter(cell => !/^\s*\r/.test(cell))
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 2 }), { minLength: 1 }), lines => {
        expect(
          Papa.parse(lines.map(line => csvLine(line)).join(''), {
            newline: '\r\n',
            delimiter: ',',
          }).data.slice(0, -1),
        ).toEqual(lines)
      }),
    )
  })

  it('stands in a file that says it is Unicode and is not kept', async () => {
    const file = (locale: 'en' | 'fr') =>
      csvResponse({
        name: 'Customers',
        head: ['Nom', 'Ville'],
        parts: (async function* () {
          yield [['Étoile', 'Lille; Lyon']]
          yield [['Zinc', 'Nice, Metz']]
        })(),
        locale,
      })
    const response = file('en')
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="Customers.csv"')
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(Buffer.from(await response.arrayBuffer()).toString()).toBe(
      '\uFEFFNom,Ville\r\nÉtoile,"Lille; Lyon"\r\nZinc,"Nice, Metz"\r\n',
    )
    // A French spreadsheet takes semicolons for the ends of cells.
    expect(await file('fr').text()).toContain('Nom;Ville\r\nÉtoile;"Lille; Lyon"')
  })
})
