import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, guest } from '@/lib/domain/actor'
import { keyHash, linkKeyOf, linkOf } from '@/lib/domain/partnership/link'
import { acceptRelationship } from '@/lib/domain/relationship/operations'
import { openRelationship } from '@/lib/domain/relationship/queries'
import {
  resendRelationshipRequest,
  revokeRelationshipRequest,
} from '@/lib/domain/relationship/request-operations'
import { readRelationshipRequest } from '@/lib/domain/relationship/request-queries'
import { owner, rows } from '../owner'
import { customer } from '../scene'
import { as, organisation, world } from '../world'
import {
  accept,
  holding,
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
