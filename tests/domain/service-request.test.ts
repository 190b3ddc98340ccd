import { v7 as uuid } from 'uuid'
import { describe, expect, it } from 'vitest'
import { draftServiceRequest, fileServiceRequest } from '@/lib/domain/service-request/file-operations'
import { answerServiceRequest, handOverServiceRequest } from '@/lib/domain/service-request/operations'
import { owner } from '../owner'
import { customer, subscription } from '../scene'
import { as } from '../world'
import { filed, key, read, say, scene, states, supportBy, value } from './service-scene'

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
