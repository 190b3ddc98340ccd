import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, guest, type Member } from '@/lib/domain/actor'
import { listOwnPartners } from '@/lib/domain/customer/own-operations'
import { readCustomer } from '@/lib/domain/customer/read-operations'
import { keyHash, linkKeyOf, linkOf } from '@/lib/domain/partnership/link'
import type { Result } from '@/lib/domain/refusal'
import { acceptRelationship } from '@/lib/domain/relationship/operations'
import { openRelationship } from '@/lib/domain/relationship/queries'
import {
  requestRelationship,
  resendRelationshipRequest,
  revokeRelationshipRequest,
} from '@/lib/domain/relationship/request-operations'
import {
  draftRelationshipRequest,
  listRelationshipRequests,
  readRelationshipRequest,
} from '@/lib/domain/relationship/request-queries'
import { withdrawRights } from '@/lib/domain/rights/operations'
import { owner, rows } from '../owner'
import { customer } from '../scene'
import { as, type Org, organisation, world } from '../world'

const value = <T>(result: Result<T>) => {
  if (!result.ok) throw result.refusal
  return result.value
}
const key = (result: Result<unknown>) => (result.ok ? 'done' : result.refusal.key)
const agreement = uuid()

beforeAll(() =>
  owner().query(
    `insert into agreement (id, kind, version, title_en, title_fr, body_en, body_fr, published_at)
     values ($1, 'customer', 1, 'Customer agreement', 'Contrat client', 'Text', 'Texte', '2024-01-01') on conflict do nothing`,
    [agreement],
  ),
)

const letter = (id: string) => ({
  id,
  locale: 'fr' as const,
  subject: 'Une relation',
  body: `Bonjour,\n\n${linkOf(id, 'relationship')}\n`,
  note: 'Chaiserie',
})
const holding = <A extends Actor>(actor: A, id: string) => ({
  ...actor,
  invite: keyHash(linkKeyOf(id, 'relationship')).toString('hex'),
})
const open = (actor: Actor, id: string) => openRelationship(holding(actor, id), {})

async function accept(actor: Member, id: string) {
  const seen = await open(actor, id)
  const text = seen.ok ? seen.value.agreement?.id : undefined
  return acceptRelationship(holding(actor, id), {
    key: linkKeyOf(id, 'relationship'),
    understood: true,
    agreed: true,
    ...(text && { agreement: text }),
  })
}

async function requested(by: Org, partner?: Org, delegatedAdmin = true) {
  const id = uuid()
  const asked = { ...letter(id), delegatedAdmin, ...(partner && { partnerId: partner.id }) }
  value(await requestRelationship(as(by, 'adminAgent'), asked))
  return id
}

/** A company that buys from the rival, to be won as a customer. */
async function scene() {
  const orgs = await world()
  const shop = await customer(orgs.rival)
  return { ...orgs, shop, admin: as(shop.tenant) }
}

const recordOf = async (provider: Org, tenant: Org) =>
  rows<{ id: string; state: string; delegated_admin: boolean }>(
    'select id, state, delegated_admin from customer where provider_id = $1 and tenant_id = $2',
    [provider.id, tenant.id],
  )

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

describe('the link', () => {
  it('changes nothing when opened, and is accepted once however many click', async () => {
    const { provider, shop, admin } = await scene()
    const id = await requested(provider)
    for (const actor of [guest(), admin, admin]) value(await open(actor, id))
    expect(await recordOf(provider, shop.tenant)).toEqual([])
    const answers = await Promise.all([accept(admin, id), accept(admin, id)])
    expect(answers.map(key)).toEqual(['done', 'done'])
    expect(await recordOf(provider, shop.tenant)).toHaveLength(1)
  })

  it('expired, revoked, used, unknown, or of the other kind says so', async () => {
    const { provider, admin } = await scene()
    const verdict = async (id: string, actor: Actor = admin) => value(await open(actor, id)).verdict?.key
    const expired = await requested(provider)
    await rows(`update relationship_request set expires_at = now() - interval '1 day' where id = $1`, [
      expired,
    ])
    expect(await verdict(expired)).toBe('request.expired')
    expect(key(await accept(admin, expired))).toBe('request.expired')
    const revoked = await requested(provider)
    value(await revokeRelationshipRequest(as(provider), { id: revoked }))
    expect([await verdict(revoked), await verdict(revoked, guest())]).toEqual([
      'request.revoked',
      'request.revoked',
    ])
    const used = await requested(provider)
    const other = await customer((await world()).provider)
    expect(key(await accept(as(other.tenant), used))).toBe('done')
    expect(await verdict(used)).toBe('request.used')
    expect(key(await open(admin, uuid()))).toBe('request.notFound')
    const truncated = {
      ...admin,
      invite: keyHash(linkKeyOf(used, 'relationship').slice(0, -3)).toString('hex'),
    }
    expect(key(await openRelationship(truncated, {}))).toBe('request.notFound')
    const partnershipKey = { ...admin, invite: keyHash(linkKeyOf(used)).toString('hex') }
    expect(key(await openRelationship(partnershipKey, {}))).toBe('request.notFound')
  })

  it('is no use to the partners themselves, to other companies, to another role, or to another region', async () => {
    const { provider, rival, resellerA, resellerB, shop } = await scene()
    const id = await requested(provider, resellerA)
    const verdict = async (actor: Actor) => value(await open(actor, id)).verdict?.key
    expect(await verdict(as(provider))).toBe('relationship.ownLink')
    expect(await verdict(as(resellerA))).toBe('relationship.ownLink')
    expect(await verdict(as(resellerB))).toBe('relationship.notCustomer')
    expect(await verdict(as(rival))).toBe('relationship.notCustomer')
    expect(await verdict(as(shop.tenant, 'userAdmin'))).toBe('role.missing')
    const far = await organisation('provider', { country: 'US', market: 'united-states' })
    expect(await verdict(as((await customer(far)).tenant))).toBe('relationship.otherMarket')
    const known = await customer(provider, { reseller: resellerA })
    expect(await verdict(as(known.tenant))).toBe('relationship.already')
    expect(key(await accept(as(known.tenant), id))).toBe('relationship.already')
  })

  it('is refused when the partnership between the two has ended, without the ticks, and after the text was replaced', async () => {
    const { provider, resellerA, admin } = await scene()
    const id = await requested(provider, resellerA)
    const text = value(await open(admin, id)).agreement?.id ?? ''
    const send = (more: object) =>
      acceptRelationship(holding(admin, id), { key: linkKeyOf(id, 'relationship'), ...more })
    const none = await send({})
    expect(!none.ok && Object.keys(none.refusal.fields)).toEqual(['understood', 'agreed'])
    expect(key(await send({ understood: true, agreed: true, agreement: uuid() }))).toBe('agreement.replaced')
    await owner().query(
      `update partnership set state = 'removed', removed_at = now() where reseller_id = $1`,
      [resellerA.id],
    )
    expect(key(await send({ understood: true, agreed: true, agreement: text }))).toBe(
      'relationship.partnershipOver',
    )
  })
})

describe('the requests of a company', () => {
  it('are its own to see, send again and revoke; the partner named in one only knows the customer that comes of it', async () => {
    const { provider, rival, resellerA } = await scene()
    const id = await requested(provider, resellerA)
    const agent = as(provider, 'salesAgent')
    const read = value(await readRelationshipRequest(agent, { id }))
    expect(read).toMatchObject({ standing: 'requested', letterLink: linkOf(id, 'relationship') })
    expect(read.body).not.toContain(linkKeyOf(id, 'relationship'))
    const again = { ...letter(id), delegatedAdmin: true, partnerId: resellerA.id, note: 'Autre' }
    value(await resendRelationshipRequest(agent, again))
    expect(value(await readRelationshipRequest(agent, { id })).note).toBe('Autre')
    for (const stranger of [as(rival), as(resellerA, 'adminAgent')]) {
      expect(key(await readRelationshipRequest(stranger, { id }))).toBe('row.notFound')
      expect(key(await revokeRelationshipRequest(stranger, { id }))).toBe('row.notFound')
    }
    value(await revokeRelationshipRequest(agent, { id }))
    expect(key(await resendRelationshipRequest(agent, again))).toBe('request.notOpen')
  })
})
