import { v7 as uuid } from 'uuid'
import { describe, expect, it } from 'vitest'
import { within } from '@/lib/db/scope'
import { operations } from '@/lib/domain'
import { historyOf } from '@/lib/domain/activity/history'
import { exportActivity, listActivity } from '@/lib/domain/activity/operations'
import type { Result } from '@/lib/domain/refusal'
import { activity as en } from '@/lib/i18n/messages/en/activity'
import { rows } from '../owner'
import { customer } from '../scene'
import { as, type Org, organisation, world } from '../world'

const value = <T>(result: Result<T>) => {
  if (!result.ok) throw result.refusal
  return result.value
}
type Line = {
  at?: string
  operation?: string
  outcome?: string
  customerId?: string
  subject?: string
  changes?: object
}

async function told(org: Org, line: Line = {}) {
  const { user } = as(org)
  const {
    at = new Date().toISOString(),
    operation = 'placeOrder',
    outcome = 'done',
    customerId,
    subject,
  } = line
  const id = uuid()
  await rows(
    `insert into activity (organisation_id, id, at, user_id, user_name, operation, outcome, customer_id, subject, subject_id, changes)
     values ($1, $2, $3, $4, $5, $6, $7::"Outcome", $8, $9, $9, $10)`,
    [
      org.id,
      id,
      at,
      user.id,
      user.name,
      operation,
      outcome,
      customerId ?? null,
      subject ?? null,
      line.changes ?? {},
    ],
  )
  return id
}
const list = async (org: Org, wanted: object = {}) =>
  value(await listActivity(as(org), { zone: 'UTC', size: 25, ...wanted }))
const ids = async (org: Org, wanted: object = {}) => (await list(org, wanted)).rows.map(row => row.id)

describe('the activity log', () => {
  it('has words for every command of the portal', () => {
    const commands = Object.entries(operations).flatMap(([name, { kind }]) =>
      kind === 'command' ? [name] : [],
    )
    expect(commands.filter(name => !(name in en.operations))).toEqual([])
  })

  it('shows the last month, newest first, of one’s own organisation alone', async () => {
    const { provider, rival } = await world()
    const days = [40, 3, 20, 1].map(ago => new Date(Date.now() - ago * 86_400_000).toISOString())
    const made = await Promise.all(days.map(at => told(provider, { at })))
    expect(await ids(provider)).toEqual([made[3], made[1], made[2]])
    expect(await ids(provider, { from: '2020-01-01' })).toEqual([made[3], made[1], made[2], made[0]])
    expect(await ids(rival, { from: '2020-01-01' })).toEqual([])
  })

  it('begins and ends its days where the reader is', async () => {
    const provider = await organisation('provider')
    const id = await told(provider, { at: '2026-05-31T23:30:00Z' })
    expect(await ids(provider, { from: '2026-06-01', to: '2026-06-01', zone: 'Europe/Paris' })).toEqual([id])
    expect(await ids(provider, { from: '2026-06-01', to: '2026-06-01', zone: 'UTC' })).toEqual([])
    expect(await ids(provider, { from: '2026-05-31', to: '2026-05-31', zone: 'nowhere' })).toEqual([id])
    expect(await ids(provider, { from: '0000-01-01', to: '9999-12-31' })).toEqual([id])
  })

  it('is filtered by person, action, outcome, customer and subject, accents or not', async () => {
    const { provider, resellerA } = await world()
    const one = await customer(provider, { name: 'Écume SARL', reseller: resellerA })
    const order = await told(provider, { customerId: one.id, subject: 'Écume SARL' })
    const refused = await told(provider, { operation: 'removePartnership', outcome: 'refused' })
    expect((await ids(provider)).toSorted()).toEqual([order, refused].toSorted())
    expect(await ids(provider, { action: 'placeOrder' })).toEqual([order])
    expect(await ids(provider, { outcome: 'refused' })).toEqual([refused])
    expect(await ids(provider, { customer: 'ecume' })).toEqual([order])
    expect(await ids(provider, { customer: one.id })).toEqual([order])
    expect(await ids(provider, { q: 'ECU' })).toEqual([order])
    expect(await ids(provider, { q: '%' })).toEqual([])
    expect(await ids(provider, { person: as(provider, 'salesAgent').user.id })).toEqual([])
    expect(await list(provider)).toMatchObject({
      total: 2,
      people: expect.arrayContaining([{ id: as(provider).user.id, name: 'Test globalAdmin' }]),
    })
    const [row] = (await list(provider, { action: 'placeOrder' })).rows
    expect(row).toMatchObject({ customerName: 'Écume SARL', customerOpen: true })
    // The reseller's own log names the customer it shares, and nothing of the provider's.
    const own = await told(resellerA, { customerId: one.id })
    expect((await list(resellerA)).rows).toMatchObject([
      { id: own, customerName: 'Écume SARL', customerOpen: true },
    ])
  })

  it('pages forth and back without losing or repeating a line, even of one moment', async () => {
    const provider = await organisation('provider')
    const at = new Date().toISOString()
    for (let n = 0; n < 60; n++) await told(provider, { at })
    const one = await list(provider)
    const two = await list(provider, { after: one.next })
    const three = await list(provider, { after: two.next })
    const seen = [one, two, three].flatMap(page => page.rows.map(row => row.id))
    expect([new Set(seen).size, seen.length, one.previous, three.next]).toEqual([
      60,
      60,
      undefined,
      undefined,
    ])
    expect((await list(provider, { before: three.previous })).rows).toEqual(two.rows)
    expect((await list(provider, { before: two.previous })).rows).toEqual(one.rows)
    expect(await list(provider, { after: 'nonsense', size: '7' })).toMatchObject({ total: 60 })
  })

  it('is exported whole, a thousand lines at a time', async () => {
    const provider = await organisation('provider')
    await rows(
      `insert into activity (organisation_id, id, at, user_id, user_name, operation, outcome)
       select $1, gen_random_uuid(), now() - n * interval '1 second', $1, 'Test', 'placeOrder', 'done' from generate_series(1, 2500) n`,
      [provider.id],
    )
    expect((await list(provider)).total).toBe(1001)
    let [after, lines]: [string | undefined, number] = [undefined, 0]
    do {
      const part: { rows: unknown[]; next?: string | undefined } = value(
        await exportActivity(as(provider, 'adminAgent'), { zone: 'UTC', after }),
      )
      lines += part.rows.length
      after = part.next
    } while (after)
    expect(lines).toBe(2500)
  })

  it('tells of one object what was done to it, and leaves attempts out', async () => {
    const { provider, rival } = await world()
    const one = await customer(provider)
    const id = await told(provider, { customerId: one.id, changes: { quantity: [1, 2] } })
    await told(provider, { customerId: one.id, outcome: 'refused' })
    const history = (org: Org) => within(as(org), true, db => historyOf(db, org.id, { customerId: one.id }))
    expect(await history(provider)).toMatchObject({
      entries: [{ id, changes: { quantity: [1, 2] } }],
      more: false,
    })
    expect(await history(rival)).toEqual({ entries: [], more: false })
  })

  it('cannot be changed, deleted or written in another’s name', async () => {
    const { provider, rival } = await world()
    await told(provider)
    const try_ = (work: string) => within(as(provider), false, db => db.$executeRawUnsafe(work))
    await expect(try_(`update activity set user_name = 'x'`)).rejects.toThrow(/permission denied/)
    await expect(try_(`delete from activity`)).rejects.toThrow(/permission denied/)
    const forged = (org: string, user: string) =>
      try_(
        `insert into activity (organisation_id, id, user_id, user_name, operation, outcome) values ('${org}', gen_random_uuid(), '${user}', 'x', 'placeOrder', 'done')`,
      )
    await expect(forged(rival.id, as(provider).user.id)).rejects.toThrow(/row-level security/)
    await expect(forged(provider.id, as(provider, 'salesAgent').user.id)).rejects.toThrow(
      /row-level security/,
    )
  })
})
