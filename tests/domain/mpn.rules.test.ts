import { describe, expect, it } from 'vitest'
import { judgeMpnId, type MpnOwner } from '@/lib/domain/mpn/rules'
import { MpnId } from '@/lib/domain/mpn/schema'

const provider = { id: 'provider', market: 'europe' }
const location = { mpnId: '6204187', name: 'Main', city: 'Lyon', country: 'FR' }
const other = { mpnId: '6204193', name: 'Second', city: 'Grenoble', country: 'FR' }
const owner = (wish: Partial<MpnOwner> = {}): MpnOwner => ({
  ...{ id: 'reseller', name: 'Atelier', kind: 'reseller', market: 'europe', vetting: 'authorized' },
  ...{ programme: 'active', signed: true, partner: true, locations: [location, other] },
  ...wish,
})
const judge = (of: MpnOwner | undefined, mpnId = '6204187') => {
  const verdict = judgeMpnId(mpnId, of, provider)
  return verdict.allowed ? verdict.location : { reason: verdict.reason, ...verdict.details }
}

describe('an MPN ID (rules §4.1, §4.2)', () => {
  it('of a partnered reseller’s location is accepted', () => {
    expect(judge(owner())).toEqual({ resellerId: 'reseller', company: 'Atelier', ...location })
  })

  it('that is global is refused with the locations it stands for', () => {
    expect(judge(owner(), '6014402')).toMatchObject({
      reason: 'mpn.global',
      company: 'Atelier',
      locations: ['6204187 · Lyon', '6204193 · Grenoble'],
    })
  })

  it('is refused for the first thing that is wrong with it', () => {
    expect(judge(undefined)).toEqual({ reason: 'mpn.unknown', mpnId: '6204187' })
    expect(judge(owner({ id: 'provider', kind: 'provider' }))).toMatchObject({ reason: 'mpn.own' })
    expect(judge(owner({ kind: 'provider' }))).toMatchObject({ reason: 'mpn.notReseller' })
    const american = owner({ market: 'united-states', partner: false })
    expect(judge(american)).toMatchObject({ reason: 'mpn.otherMarket', market: 'united-states' })
    expect(judge(owner({ vetting: 'pending' }))).toMatchObject({ reason: 'mpn.notEnrolled' })
    expect(judge(owner({ programme: 'declined' }))).toMatchObject({ reason: 'mpn.notEnrolled' })
    expect(judge(owner({ locations: [] }), '6014402')).toMatchObject({ reason: 'mpn.notEnrolled' })
    expect(judge(owner({ signed: false, partner: false }))).toMatchObject({ reason: 'mpn.noAgreement' })
    expect(judge(owner({ partner: false }))).toMatchObject({ reason: 'mpn.notPartner' })
  })

  it('is seven digits, blanks aside', () => {
    expect(MpnId.parse(' 620 41 87 ')).toBe('6204187')
    for (const wrong of ['', '620418', '62041877', '62O4187', '6204187; drop'])
      expect(MpnId.safeParse(wrong).success).toBe(false)
  })
})
