import { describe, expect, it } from 'vitest'
import { verifyMpnId } from '@/lib/domain/mpn/operations'
import { owner } from '../owner'
import { as, type Org, organisation, partnership, world } from '../world'

const agent = (org: Org) => as(org, 'salesAgent')
const verify = async (provider: Org, mpnId: string) => {
  const result = await verifyMpnId(agent(provider), { mpnId })
  return result.ok ? result.value : { refusal: result.refusal.key, ...result.refusal.details }
}

describe('Verify', () => {
  it('names the partner an ID belongs to', async () => {
    const { provider, resellerA } = await world()
    expect(await verify(provider, ` ${resellerA.mpnId} `)).toEqual({
      resellerId: resellerA.id,
      company: resellerA.name,
      ...{ mpnId: resellerA.mpnId, name: 'Main', city: 'Lyon', country: 'FR' },
    })
  })

  it('offers the locations of a company whose global ID was typed', async () => {
    const { provider, resellerA } = await world()
    expect(await verify(provider, resellerA.globalMpnId)).toMatchObject({
      refusal: 'mpn.global',
      company: resellerA.name,
      locations: [`${resellerA.mpnId} · Lyon`],
    })
  })

  it('refuses the provider’s own ID, another provider’s, and one nobody has', async () => {
    const { provider, rival } = await world()
    expect(await verify(provider, provider.mpnId)).toMatchObject({ refusal: 'mpn.own' })
    expect(await verify(provider, provider.globalMpnId)).toMatchObject({ refusal: 'mpn.own' })
    expect(await verify(provider, rival.mpnId)).toMatchObject({ refusal: 'mpn.notReseller' })
    expect(await verify(provider, '0000000')).toMatchObject({ refusal: 'mpn.unknown' })
  })

  it('refuses a reseller of another market, unenrolled, without agreement, or not linked', async () => {
    const { provider } = await world()
    const far = await organisation('reseller', { country: 'US', market: 'united-states' })
    const young = await organisation('reseller', { vetting: 'pending' })
    const silent = await organisation('reseller', { signed: false })
    const stranger = await organisation('reseller')
    expect(await verify(provider, far.mpnId)).toMatchObject({ refusal: 'mpn.otherMarket' })
    expect(await verify(provider, young.mpnId)).toMatchObject({ refusal: 'mpn.notEnrolled' })
    expect(await verify(provider, silent.mpnId)).toMatchObject({ refusal: 'mpn.noAgreement' })
    expect(await verify(provider, stranger.mpnId)).toMatchObject({ refusal: 'mpn.notPartner' })
    await partnership(provider, stranger)
    expect(await verify(provider, stranger.mpnId)).toMatchObject({ resellerId: stranger.id })
    await owner().query(`update partnership set state = 'removed' where reseller_id = $1`, [stranger.id])
    expect(await verify(provider, stranger.mpnId)).toMatchObject({ refusal: 'mpn.notPartner' })
  })

  it('says of something that is no ID what one looks like, and nothing at all to other kinds of organisation', async () => {
    const { provider, resellerA } = await world()
    const typo = await verifyMpnId(agent(provider), { mpnId: '12' })
    expect(!typo.ok && typo.refusal.fields).toEqual({ mpnId: { key: 'mpn.digits' } })
    const curious = await verifyMpnId(as(resellerA, 'globalAdmin'), { mpnId: resellerA.mpnId })
    expect(!curious.ok && curious.refusal.key).toBe('kind.never')
  })
})
