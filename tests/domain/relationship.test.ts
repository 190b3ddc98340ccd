import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, it } from 'vitest'
import { listOwnPartners } from '@/lib/domain/customer/own-operations'
import { readCustomer } from '@/lib/domain/customer/read-operations'
import { requestRelationship } from '@/lib/domain/relationship/request-operations'
import { draftRelationshipRequest, listRelationshipRequests } from '@/lib/domain/relationship/request-queries'
import { withdrawRights } from '@/lib/domain/rights/operations'
import { owner } from '../owner'
import { customer } from '../scene'
import { as } from '../world'
import {
  accept,
  key,
  letter,
  open,
  publishAgreement,
  recordOf,
  requested,
  scene,
  value,
} from './relationship-scene'

beforeAll(publishAgreement)

describe('asking an existing customer for a relationship', () => {
  it('is accepted by its Global admin: it appears for the provider and its reseller, with the rights asked for', async () => {
    const { provider, rival, resellerA, shop, admin } = await scene()
    const id = await requested(provider, resellerA)
    const before = value(await open(admin, id))
    expect(before).toMatchObject({
      verdict: null,
      delegatedAdmin: true,
      provider: { id: provider.id },
      reseller: { id: resellerA.id },
      shared: { provider: rival.name, contact: 'Ada Test' },
    })
    expect(await recordOf(provider, shop.tenant)).toEqual([])
    expect(key(await accept(admin, id))).toBe('done')
    const [record] = await recordOf(provider, shop.tenant)
    expect(record).toMatchObject({ state: 'active', delegated_admin: true })
    for (const org of [provider, resellerA])
      expect(value(await readCustomer(as(org, 'adminAgent'), { id: record?.id ?? '' }))).toMatchObject({
        companyName: shop.name,
        rights: true,
        agreed: true,
        agreements: [{ proof: 'accepted', version: 1 }],
      })
    expect(value(await listOwnPartners(admin, {})).partners).toHaveLength(3)
    const [listed] = value(await listRelationshipRequests(as(provider, 'adminAgent'), {})).rows
    expect(listed).toMatchObject({ standing: 'accepted', acceptedBy: { name: shop.name }, link: null })
  })

  it('without delegated admin gives the relationship and no rights', async () => {
    const { provider, resellerA, shop, admin } = await scene()
    expect(key(await accept(admin, await requested(provider, resellerA, false)))).toBe('done')
    const [record] = await recordOf(provider, shop.tenant)
    const seen = value(await readCustomer(as(resellerA, 'adminAgent'), { id: record?.id ?? '' }))
    expect(seen).toMatchObject({ rights: false, billTo: null })
  })

  it('may be started by the reseller, with one of its providers and no other', async () => {
    const { provider, rival, resellerA, shop, admin } = await scene()
    const agent = as(resellerA, 'adminAgent')
    expect(value(await draftRelationshipRequest(agent, {})).partner).toMatchObject({ id: provider.id })
    const bad = { ...letter(uuid()), delegatedAdmin: true }
    const wrong = uuid()
    expect(key(await requestRelationship(agent, { ...bad }))).toBe('relationship.providerMissing')
    const elsewhere = { ...letter(wrong), delegatedAdmin: true, partnerId: rival.id }
    expect(key(await requestRelationship(agent, elsewhere))).toBe('relationship.notProvider')
    expect(key(await accept(admin, await requested(resellerA, provider)))).toBe('done')
    expect(await recordOf(provider, shop.tenant)).toHaveLength(1)
  })

  it('gives back delegated admin that the customer had withdrawn', async () => {
    const { provider, resellerA } = await scene()
    const shop = await customer(provider, { reseller: resellerA })
    const admin = as(shop.tenant)
    value(await withdrawRights(admin, { customerId: shop.id, partnerId: resellerA.id }))
    expect(key(await accept(admin, await requested(resellerA, provider)))).toBe('done')
    expect(value(await readCustomer(as(resellerA, 'adminAgent'), { id: shop.id }))).toMatchObject({
      rights: true,
      withdrawnAt: null,
    })
  })

  it('starts again with a customer whose relationship had ended', async () => {
    const { provider, resellerA } = await scene()
    const shop = await customer(provider, { reseller: resellerA })
    await owner().query(`update customer set state = 'ended', delegated_admin = false where id = $1`, [
      shop.id,
    ])
    await owner().query(
      'update customer_reseller set ended_at = now(), delegated_admin = false where customer_id = $1',
      [shop.id],
    )
    expect(key(await accept(as(shop.tenant), await requested(provider, undefined, false)))).toBe('done')
    expect(await recordOf(provider, shop.tenant)).toEqual([
      { id: shop.id, state: 'active', delegated_admin: false },
    ])
    expect(key(await readCustomer(as(resellerA, 'adminAgent'), { id: shop.id }))).toBe('row.notFound')
  })
})
