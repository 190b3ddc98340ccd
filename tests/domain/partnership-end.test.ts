import { v7 as uuid } from 'uuid'
import { describe, expect, it } from 'vitest'
import { within } from '@/lib/db/scope'
import { removePartnership } from '@/lib/domain/partnership/operations'
import { partnerOptions, requirePartner } from '@/lib/domain/partnership/partners'
import {
  listPartnerships,
  listProviders,
  readReseller,
  removalImpact,
} from '@/lib/domain/partnership/queries'
import { rows } from '../owner'
import { customer, subscription } from '../scene'
import { as, organisation, world } from '../world'
import { accept, key, removal, requested, value } from './partnership-scene'

describe('removing a partnership', () => {
  it('takes the reseller from both lists and leaves customers, rights, credits and support contacts', async () => {
    const { provider, resellerA } = await world()
    const one = await customer(provider, { reseller: resellerA })
    await customer(provider, { reseller: resellerA, delegatedAdmin: false })
    const bought = await subscription(provider, one, { reseller: resellerA })
    await rows('update subscription set support_contact_id = $2 where id = $1', [bought, resellerA.id])
    const kept = () =>
      rows(
        `select (select jsonb_agg(r order by customer_id) from customer_reseller r where provider_id = $1) as relationships,
          (select jsonb_agg(s) from subscription s where provider_id = $1) as subscriptions,
          (select jsonb_agg(p) from reseller_period p where provider_id = $1) as periods`,
        [provider.id],
      )
    const before = await kept()
    const { id } = value(await listPartnerships(as(provider), {})).rows.find(
      row => row.resellerId === resellerA.id,
    ) ?? { id: '' }
    const impact = { customers: 2, delegated: 1, credited: 1, supported: 1 }
    expect(value(await removalImpact(as(provider, 'adminAgent'), { id }))).toEqual(impact)

    expect(key(await removePartnership(as(provider, 'salesAgent'), removal(id)))).toBe('role.missing')
    expect(key(await removePartnership(as(provider), { ...removal(id), goodFaith: undefined }))).toBe(
      'partnership.goodFaithMissing',
    )
    expect(
      value(await removePartnership(as(provider, 'adminAgent'), { ...removal(id), seen: impact })).reseller,
    ).toBe(resellerA.name)

    expect(await kept()).toEqual(before)
    expect(value(await listPartnerships(as(provider), {})).rows.map(row => row.resellerId)).not.toContain(
      resellerA.id,
    )
    expect(value(await listProviders(as(resellerA), {})).providers).toEqual([])
    const page = value(await readReseller(as(provider), { id: resellerA.id }))
    expect(page).toMatchObject({
      active: null,
      history: [{ state: 'removed', removedBy: 'Test adminAgent' }],
      impact,
    })
    const [row] = await rows('select good_faith from partnership where id = $1', [id])
    expect(row?.good_faith).toContain('bonne foi')
  })

  it('tells the second of two who remove it at once by whom it was removed', async () => {
    const { provider } = await world()
    const { id } = value(await listPartnerships(as(provider), {})).rows[0] ?? { id: '' }
    const answers = await Promise.all([1, 2, 3].map(() => removePartnership(as(provider), removal(id))))
    expect(answers.map(key).toSorted()).toEqual([
      'done',
      'partnership.alreadyRemoved',
      'partnership.alreadyRemoved',
    ])
  })

  it('refuses everything new with the reseller, until a new request is accepted', async () => {
    const { provider, resellerA } = await world()
    const [member, reseller] = [as(provider), resellerA.id]
    const require = () =>
      within(member, true, db => requirePartner(db, provider.id, reseller)).catch(
        (error: { key: string }) => error.key,
      )
    const options = () =>
      within(member, true, async db => (await partnerOptions(db, provider.id)).map(one => one.id))
    expect(await require()).toMatchObject({ id: reseller })
    const { id } = value(await listPartnerships(member, {})).rows.find(
      row => row.resellerId === reseller,
    ) ?? { id: '' }
    const used = await requested(provider)
    value(await removePartnership(member, removal(id)))
    expect(await require()).toBe('partnership.gone')
    expect(await options()).not.toContain(reseller)
    expect(key(await accept(resellerA, used))).toBe('done')
    expect(await require()).toMatchObject({ id: reseller, name: resellerA.name })
    expect(await options()).toContain(reseller)
    // A link works once: after another removal it makes no third partnership.
    const again = value(await listPartnerships(member, {})).rows.find(row => row.resellerId === reseller)
    value(await removePartnership(member, removal(again?.id ?? '')))
    expect(key(await accept(resellerA, used))).toBe('accept.ended')
  })

  it('names a company that never was a partner, and no company that is not a reseller', async () => {
    const { provider, rival } = await world()
    const stranger = await organisation('reseller')
    const require = (id: string) => within(as(provider), true, db => requirePartner(db, provider.id, id))
    await expect(require(stranger.id)).rejects.toMatchObject({
      key: 'reseller.notPartner',
      details: { reseller: stranger.name },
    })
    await expect(require(rival.id)).rejects.toMatchObject({ key: 'row.notFound' })
    await expect(require(uuid())).rejects.toMatchObject({ key: 'row.notFound' })
  })
})
