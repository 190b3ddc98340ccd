import { describe, expect, it } from 'vitest'
import { within } from '@/lib/db/scope'
import { ownSubscriptions } from '@/lib/domain/customer/own'
import { removePartnership } from '@/lib/domain/partnership/operations'
import { listPartnerships } from '@/lib/domain/partnership/queries'
import { endRelationship, readEnding } from '@/lib/domain/relationship/end-operations'
import { handOverServiceRequest } from '@/lib/domain/service-request/operations'
import { owner, rows } from '../owner'
import { as } from '../world'
import { seen } from './partnership-scene'
import { filed, key, read, say, scene, states, supportBy } from './service-scene'

/** A request that the reseller has, one it has solved, and one that the provider has. */
async function held() {
  const set = await scene()
  const own = await filed(set)
  await supportBy(set.sold, set.resellerA.id)
  const [open, solved] = [await filed(set), await filed(set)]
  expect(key(await say(set.agent, solved, 'solved'))).toBe('done')
  await owner().query(`update subscription set state = 'deleted' where id <> $1 and customer_id = $2`, [
    set.sold,
    set.shop.id,
  ])
  return { ...set, own, open, solved, lead: as(set.resellerA, 'globalAdmin'), chief: as(set.provider) }
}
type Held = Awaited<ReturnType<typeof held>>

async function remove({ provider, resellerA, chief }: Held) {
  const [row] = await rows<{ id: string }>(
    'select id from partnership where provider_id = $1 and reseller_id = $2',
    [provider.id, resellerA.id],
  )
  return removePartnership(chief, { id: row?.id ?? '', goodFaith: true, locale: 'en', seen })
}
async function isTheProviders(set: Held) {
  const { provider, resellerA, person, desk, open, solved, own } = set
  for (const id of [open, solved]) {
    const request = await read(person, id)
    expect(request.holderId).toBe(provider.id)
    expect(request.entries.at(-1)).toMatchObject({
      ...{ act: 'departed', body: resellerA.name, holder: provider.name },
    })
  }
  expect((await read(person, own)).entries).toHaveLength(1)
  expect(key(await say(desk, open, 'note'))).toBe('done')
  expect(await states(open)).toBe('inProgress')
}

describe('a reseller that has a request and leaves', () => {
  it('with its partnership: the provider has it at once, the thread says so, and new ones come to the provider', async () => {
    const set = await held()
    const dialog = await listPartnerships(set.chief, { remove: set.resellerA.id } as never)
    expect(dialog.ok && dialog.value.removal?.requests).toBe(1)
    expect(key(await remove(set))).toBe('done')
    await isTheProviders(set)
    expect((await read(set.person, await filed(set))).holderId).toBe(set.provider.id)
    const told = await within(set.person, true, db => ownSubscriptions(db, set.shop.tenant.id))
    expect(told.map(({ name }) => name)).toEqual([set.provider.name])
    const [row] = await rows('select support_contact_id from subscription where id = $1', [set.sold])
    expect(row?.support_contact_id).toBe(set.resellerA.id)
  })

  it('a partnership that is removed twice at once routes them once', async () => {
    const set = await held()
    const both = await Promise.all([remove(set), remove(set)])
    expect(both.map(key).sort()).toEqual(['done', 'partnership.alreadyRemoved'])
    await isTheProviders(set)
  })

  it('while it is given a request, or one is filed: none stays behind with it', async () => {
    for (let round = 0; round < 4; round++) {
      const set = await held()
      const request = await read(set.desk, set.own)
      await Promise.all([
        handOverServiceRequest(set.desk, { id: set.own, version: request.version, to: set.resellerA.id }),
        filed(set),
        round % 2 ? remove(set) : endRelationship(set.lead, { id: set.shop.id }),
      ])
      const left = await rows('select 1 from service_request where holder_id = $1', [set.resellerA.id])
      expect(left).toEqual([])
    }
  })

  it('its customer, by itself: it writes so into the thread as its last word', async () => {
    const set = await held()
    const dialog = await readEnding(set.lead, { id: set.shop.id })
    expect(dialog.ok && dialog.value.requests).toBe(1)
    expect(key(await endRelationship(set.lead, { id: set.shop.id }))).toBe('done')
    await isTheProviders(set)
    expect(key(await say(set.agent, set.open, 'note'))).toBe('row.notFound')
  })

  it('with its provider, which ends the relationship with the customer', async () => {
    const set = await held()
    await owner().query(
      `update subscription set state = 'suspended', suspended_at = now(), ends_at = now() where id = $1`,
      [set.sold],
    )
    expect(key(await endRelationship(set.chief, { id: set.shop.id }))).toBe('done')
    await isTheProviders(set)
  })

  it('what was solved before is reopened at the provider', async () => {
    const set = await held()
    await remove(set)
    expect(key(await say(set.person, set.solved, 'reopened'))).toBe('done')
    expect(await read(set.desk, set.solved)).toMatchObject({ side: 'holder', state: 'reopened' })
  })
})
