import { v7 as uuid } from 'uuid'
import { describe, expect, it } from 'vitest'
import { within } from '@/lib/db/scope'
import type { Member } from '@/lib/domain/actor'
import type { Result } from '@/lib/domain/refusal'
import { draftServiceRequest, fileServiceRequest } from '@/lib/domain/service-request/file-operations'
import {
  answerServiceRequest,
  handOverOpenRequests,
  handOverServiceRequest,
} from '@/lib/domain/service-request/operations'
import {
  listServiceRequests,
  readServiceFile,
  readServiceRequest,
} from '@/lib/domain/service-request/queries'
import { owner, rows } from '../owner'
import { customer, subscription } from '../scene'
import { as, world } from '../world'

const value = <T>(result: Result<T>) => {
  if (!result.ok) throw result.refusal
  return result.value
}
const key = (result: Result<unknown>) => (result.ok ? 'done' : result.refusal.key)
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3])
const supportBy = (id: string, contact: string) =>
  owner().query('update subscription set support_contact_id = $2 where id = $1', [id, contact])

async function scene() {
  const orgs = await world()
  const shop = await customer(orgs.provider, { reseller: orgs.resellerA })
  const sold = await subscription(orgs.provider, shop)
  return {
    ...orgs,
    ...{ shop, sold, person: as(shop.tenant, 'helpdeskAgent') },
    desk: as(orgs.provider, 'helpdeskAgent'),
    agent: as(orgs.resellerA, 'helpdeskAgent'),
  }
}

async function filed({ person, sold }: { person: Member; sold: string }, more: object = {}) {
  const id = uuid()
  const request = {
    id,
    subscriptionId: sold,
    severity: 'critical' as const,
    title: 'Mail stops',
    body: 'Since 8.',
  }
  value(await fileServiceRequest(person, { ...request, ...more }))
  return id
}
const read = async (actor: Member, id: string) => value(await readServiceRequest(actor, { id }))
const say = async (actor: Member, id: string, act: 'note' | 'waiting' | 'solved' | 'closed' | 'reopened') => {
  const version = Number(
    (await rows<{ version: number }>('select version from service_request where id = $1', [id]))[0]?.version,
  )
  return answerServiceRequest(actor, { id, version, act, body: 'Words' })
}
const states = async (id: string) =>
  (await rows<{ state: string }>('select state from service_request where id = $1', [id]))[0]?.state

describe('filing a request', () => {
  it('goes to the provider by default, to the designated reseller otherwise, with the hours its severity gives', async () => {
    const set = await scene()
    const first = await read(set.person, await filed(set))
    expect(first).toMatchObject({ holderName: set.provider.name, state: 'open', side: 'customer' })
    expect(first.dueAt.getTime() - first.createdAt.getTime()).toBe(2 * 3_600_000)
    await supportBy(set.sold, set.resellerA.id)
    const second = await read(set.agent, await filed(set))
    expect(second).toMatchObject({ holderName: set.resellerA.name, side: 'holder', holds: true })
    expect(value(await draftServiceRequest(set.person, { subscription: set.sold })).chosen).toBe(set.sold)
  })

  it('of Azure, or of a contact that no longer serves the customer, goes to the provider', async () => {
    const set = await scene()
    const azure = await subscription(set.provider, set.shop, { offer: 'MS-AZR-0145P' })
    await supportBy(azure, set.resellerA.id)
    expect((await read(set.desk, await filed({ ...set, sold: azure }))).holderName).toBe(set.provider.name)
    await supportBy(set.sold, set.resellerA.id)
    await owner().query('update customer_reseller set ended_at = now() where customer_id = $1', [set.shop.id])
    expect((await read(set.desk, await filed(set))).holderName).toBe(set.provider.name)
  })

  it('sent twice is one request; about what is not one’s own it is none', async () => {
    const set = await scene()
    const id = await filed(set)
    await filed(set, { id })
    expect((await read(set.person, id)).entries).toHaveLength(1)
    const stranger = as((await customer(set.provider)).tenant)
    const other = {
      id: uuid(),
      subscriptionId: set.sold,
      severity: 'minimal' as const,
      title: 'Mine',
      body: 'Mine',
    }
    expect(key(await fileServiceRequest(stranger, other))).toBe('row.notFound')
    expect(key(await fileServiceRequest(set.desk, other))).toBe('kind.never')
  })

  it('keeps a file that is what its first bytes say, and refuses the others', async () => {
    const set = await scene()
    const id = await filed(set, { file: { name: '../../screen<1>.png', bytes: png } })
    const [entry] = (await read(set.desk, id)).entries
    const file = entry?.files[0]
    expect(file).toMatchObject({ size: png.length })
    expect(file?.name).not.toMatch(/[/<>]/)
    const answer = value(await readServiceFile(set.desk, { id, file: file?.id ?? '' }))
    expect([answer.fileType, Buffer.from(answer.file)]).toEqual(['image/png', Buffer.from(png)])
    expect(key(await readServiceFile(as(set.rival), { id, file: file?.id ?? '' }))).toBe('row.notFound')
    const request = {
      id: uuid(),
      subscriptionId: set.sold,
      severity: 'minimal' as const,
      title: 'A',
      body: 'B',
    }
    for (const bytes of [new TextEncoder().encode('<script>'), new Uint8Array(), new Uint8Array(2_100_000)]) {
      const refused = await fileServiceRequest(set.person, { ...request, file: { name: 'a.png', bytes } })
      expect(!refused.ok && Object.keys(refused.refusal.fields)).toEqual(['file'])
    }
  })
})

describe('the life of a request', () => {
  it('goes from open over waiting and solved to closed, and can be opened again', async () => {
    const set = await scene()
    const id = await filed(set)
    for (const [actor, act, state] of [
      [set.desk, 'note', 'inProgress'],
      [set.desk, 'waiting', 'waiting'],
      [set.person, 'note', 'inProgress'],
      [set.desk, 'solved', 'solved'],
      [set.person, 'reopened', 'reopened'],
      [set.desk, 'solved', 'solved'],
      [set.person, 'closed', 'closed'],
    ] as const) {
      expect([act, key(await say(actor, id, act))]).toEqual([act, 'done'])
      expect(await states(id)).toBe(state)
    }
    expect((await read(set.person, id)).answeredAt).toBeInstanceOf(Date)
    expect(key(await say(set.desk, id, 'note'))).toBe('serviceRequest.notNow')
    await owner().query(`update service_request set changed_at = now() - interval '31 days' where id = $1`, [
      id,
    ])
    expect(key(await say(set.person, id, 'reopened'))).toBe('serviceRequest.tooOld')
  })

  it('is answered by whoever has it, with words', async () => {
    const set = await scene()
    const id = await filed(set)
    expect(key(await answerServiceRequest(set.desk, { id, version: 1, act: 'note' }))).toBe('input.invalid')
    await supportBy(set.sold, set.resellerA.id)
    const theirs = await filed(set)
    expect(key(await say(set.desk, theirs, 'note'))).toBe('serviceRequest.notHolder')
    expect(key(await say(as(set.provider, 'salesAgent'), id, 'note'))).toBe('role.missing')
    expect(key(await say(as(set.resellerB, 'helpdeskAgent'), id, 'note'))).toBe('row.notFound')
  })

  it('answered by two at once, the second reads who was first and how it stands', async () => {
    const set = await scene()
    const id = await filed(set)
    const answers = await Promise.all([
      answerServiceRequest(set.desk, { id, version: 1, act: 'note', body: 'One' }),
      handOverServiceRequest(as(set.provider), { id, version: 1, to: set.resellerA.id }),
    ])
    expect(answers.map(key).toSorted()).toEqual(['done', 'serviceRequest.moved'])
    expect((await read(set.person, id)).entries).toHaveLength(2)
  })
})

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
