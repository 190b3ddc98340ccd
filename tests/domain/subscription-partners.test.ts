import { describe, expect, it } from 'vitest'
import { owner, rows } from '../owner'
import { organisation, partnership, sign } from '../world'
import { agent, refusal, save, scene, stored } from './subscription-scene'

describe('the reseller of record', () => {
  it('changes from now on: the period so far is closed, the next one opened', async () => {
    const { provider, resellerB, which } = await scene()
    const result = await save(agent(provider), which, { reseller: resellerB.mpnId })
    expect(result.ok && result.value.changes).toMatchObject([
      { field: 'reseller', to: `${resellerB.name} · ${resellerB.mpnId}` },
    ])
    expect(await stored(which)).toMatchObject({ reseller_id: resellerB.id, reseller_mpn_id: resellerB.mpnId })
    const periods = await rows('select * from reseller_period where subscription_id = $1 order by from_', [
      which.id,
    ])
    expect(periods).toHaveLength(2)
    expect(periods[0]?.to_).toEqual(periods[1]?.from_)
    expect(periods[1]).toMatchObject({ reseller_id: resellerB.id, to_: null, changed_by: 'Test salesAgent' })
  })

  it('can be taken off', async () => {
    const { provider, which } = await scene()
    expect((await save(agent(provider), which, { reseller: '' })).ok).toBe(true)
    expect(await stored(which)).toMatchObject({ reseller_id: null, reseller_mpn_id: null })
  })

  it('is a verified location of a partner, or nothing is saved at all', async () => {
    const { provider, resellerA, which } = await scene()
    const silent = await organisation('reseller', { signed: false })
    await partnership(provider, silent)
    const stranger = await organisation('reseller')
    const expected = {
      [resellerA.globalMpnId]: 'mpn.global',
      [provider.mpnId]: 'mpn.own',
      '0000000': 'mpn.unknown',
      [silent.mpnId]: 'mpn.noAgreement',
      [stranger.mpnId]: 'mpn.notPartner',
      '12': 'mpn.digits',
    }
    for (const [reseller, key] of Object.entries(expected))
      expect(refusal(await save(agent(provider), which, { reseller, nickname: 'New' }))).toMatchObject({
        reseller: { key },
      })
    expect(await stored(which)).toMatchObject({ nickname: null, version: 1 })
    await sign(silent)
    expect((await save(agent(provider), which, { reseller: silent.mpnId })).ok).toBe(true)
  })

  it('stays when the partnership is removed, and can then not be chosen anew', async () => {
    const { provider, resellerA, which } = await scene()
    await owner().query(`update partnership set state = 'removed' where reseller_id = $1`, [resellerA.id])
    const untouched = { reseller: resellerA.mpnId, nickname: 'Kept' }
    expect((await save(agent(provider), which, untouched)).ok).toBe(true)
    expect(await stored(which)).toMatchObject({ reseller_id: resellerA.id, nickname: 'Kept' })
    await save(agent(provider), which, { reseller: '' }, 2)
    expect(refusal(await save(agent(provider), which, { reseller: resellerA.mpnId }, 3))).toMatchObject({
      reseller: { key: 'mpn.notPartner' },
    })
  })
})

describe('the designated support contact', () => {
  it('is a reseller that serves the customer with delegated admin rights, or the provider', async () => {
    const { provider, resellerA, resellerB, rival, which } = await scene()
    expect(refusal(await save(agent(provider), which, { supportContact: resellerB.id }))).toMatchObject({
      supportContact: { key: 'support.unknown' },
    })
    expect(refusal(await save(agent(provider), which, { supportContact: rival.id }))).toMatchObject({
      supportContact: { key: 'support.unknown' },
    })
    const result = await save(agent(provider), which, { supportContact: resellerA.id })
    expect(result.ok && result.value.changes).toEqual([
      { field: 'supportContact', from: provider.name, to: resellerA.name },
    ])
    expect((await save(agent(provider), which, { supportContact: provider.id }, 2)).ok).toBe(true)
    await owner().query('update customer_reseller set delegated_admin = false where reseller_id = $1', [
      resellerA.id,
    ])
    expect(refusal(await save(agent(provider), which, { supportContact: resellerA.id }, 3))).toMatchObject({
      supportContact: { key: 'support.notEligible', values: { company: resellerA.name } },
    })
  })
})
