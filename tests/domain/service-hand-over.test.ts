import { describe, expect, it } from 'vitest'
import { within } from '@/lib/db/scope'
import type { Member } from '@/lib/domain/actor'
import { handOverOpenRequests, handOverServiceRequest } from '@/lib/domain/service-request/operations'
import { listServiceRequests, readServiceRequest } from '@/lib/domain/service-request/queries'
import { owner } from '../owner'
import { as } from '../world'
import { filed, key, read, say, scene, supportBy, value } from './service-scene'

describe('handing a request over', () => {
  it('goes from the provider to its reseller and back; the customer sees to whom, the reseller follows it', async () => {
    const set = await scene()
    const id = await filed(set)
    expect((await read(set.desk, id)).takers).toEqual([{ id: set.resellerA.id, name: set.resellerA.name }])
    expect(key(await readServiceRequest(set.agent, { id }))).toBe('row.notFound')
    value(await handOverServiceRequest(set.desk, { id, version: 1, to: set.resellerA.id, body: 'Yours' }))
    expect(await read(set.person, id)).toMatchObject({ holderName: set.resellerA.name })
    expect(key(await say(set.agent, id, 'note'))).toBe('done')
    const back = await read(set.agent, id)
    expect(back.takers).toEqual([{ id: set.provider.id, name: set.provider.name }])
    value(await handOverServiceRequest(set.agent, { id, version: back.version, to: set.provider.id }))
    expect(await read(set.agent, id)).toMatchObject({ side: null, holderName: set.provider.name })
    expect(key(await say(set.agent, id, 'note'))).toBe('serviceRequest.notHolder')
  })

  it('goes to nobody who could not be the support contact', async () => {
    const set = await scene()
    const id = await filed(set)
    const to = async (org: { id: string }) =>
      key(await handOverServiceRequest(set.desk, { id, version: 1, to: org.id }))
    expect(await to(set.resellerB)).toBe('serviceRequest.notTaker')
    await owner().query('update customer_reseller set delegated_admin = false where customer_id = $1', [
      set.shop.id,
    ])
    expect(await to(set.resellerA)).toBe('serviceRequest.notTaker')
    expect((await read(set.desk, id)).takers).toEqual([])
  })

  it('after a change of the support contact new requests follow, and the open ones when the provider says so', async () => {
    const set = await scene()
    const [old, solved] = [await filed(set), await filed(set)]
    value(await say(set.desk, solved, 'solved'))
    await supportBy(set.sold, set.resellerA.id)
    const fresh = await filed(set)
    const holders = async () =>
      Promise.all([old, solved, fresh].map(async id => (await read(set.desk, id)).holderName))
    const { provider: p, resellerA: r } = set
    expect(await holders()).toEqual([p.name, p.name, r.name])
    const which = { customerId: set.shop.id, subscriptionId: set.sold }
    expect(value(await handOverOpenRequests(set.desk, which))).toMatchObject({ moved: 1, contact: r.name })
    expect(await holders()).toEqual([r.name, p.name, r.name])
    expect(key(await handOverOpenRequests(as(set.rival, 'helpdeskAgent'), which))).toBe('row.notFound')
  })
})

describe('the lists', () => {
  it('show each side its own, by state, severity and holder', async () => {
    const set = await scene()
    const id = await filed(set)
    const done = await filed(set, { severity: 'minimal' })
    value(await say(set.desk, done, 'solved'))
    const list = async (actor: Member, wanted: object = {}) =>
      value(await listServiceRequests(actor, wanted)).rows.map(row => row.id)
    expect(await list(set.person)).toEqual([id])
    expect(await list(set.desk, { state: 'all' })).toEqual([done, id])
    expect(await list(set.desk, { state: 'solved', severity: 'minimal' })).toEqual([done])
    expect(await list(set.desk, { state: 'all', holder: 'other' })).toEqual([])
    expect(await list(set.agent, { state: 'all' })).toEqual([])
    expect(await list(as(set.rival), { state: 'all' })).toEqual([])
  })
})

describe('the wall around requests', () => {
  it('lets a customer neither move its request nor rewrite what was asked', async () => {
    const set = await scene()
    const id = await filed(set)
    const change = (data: object) =>
      within(set.person, false, db => db.serviceRequest.updateMany({ where: { id }, data }))
    await expect(change({ holderId: set.resellerA.id })).rejects.toThrow(/who has it/)
    await expect(change({ title: 'Another' })).rejects.toThrow(/stays as it was asked/)
    const rewrite = within(set.desk, false, db => db.serviceRequestEntry.updateMany({ data: { body: '' } }))
    await expect(rewrite).rejects.toThrow(/permission denied/)
  })
})
