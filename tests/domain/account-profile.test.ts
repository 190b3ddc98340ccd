import { v7 as uuid } from 'uuid'
import { describe, expect, it } from 'vitest'
import { addLocation, openLocation } from '@/lib/domain/account/location-operations'
import { openLegalProfile, updateLegalProfile } from '@/lib/domain/account/profile-operations'
import { readAccountSettings } from '@/lib/domain/account/queries'
import { listActivity } from '@/lib/domain/activity/operations'
import type { Result } from '@/lib/domain/refusal'
import { owner, rows } from '../owner'
import { as, organisation } from '../world'

const value = <T>(result: Result<T>) => {
  if (!result.ok) throw result.refusal
  return result.value
}
const said = (result: Result<unknown>) =>
  result.ok ? 'done' : [result.refusal.key, ...Object.keys(result.refusal.fields ?? {})].join(' ')
const address = {
  addressLine1: '4 rue des Vents',
  addressLine2: '',
  city: 'Marseille',
  state: '',
  postalCode: '13002',
  phone: '+33 1 99 00 12 34',
}

describe('the legal profile', () => {
  it('is changed by a Global or an Account admin, and told from → to', async () => {
    const org = await organisation('reseller')
    const { version, profile, renames } = value(await openLegalProfile(as(org), {}))
    expect(renames).toBe(true)
    const wish = { ...address, version, name: `${profile.name} Sud` }
    expect(said(await updateLegalProfile(as(org, 'adminAgent'), wish))).toBe('role.missing')
    expect(value(await updateLegalProfile(as(org, 'accountAdmin'), wish)).changed).toBeGreaterThan(2)
    const seen = value(await readAccountSettings(as(org), {})).organisation
    expect(seen).toMatchObject({ name: wish.name, city: 'Marseille', phone: '+33199001234' })
    const { rows: told } = value(await listActivity(as(org), { zone: 'UTC' }))
    expect(told[0]).toMatchObject({
      operation: 'updateLegalProfile',
      changes: { companyName: [profile.name, wish.name], city: [null, 'Marseille'] },
    })
    // Sent again it is what it is, though the form is older than that.
    expect(value(await updateLegalProfile(as(org), wish)).changed).toBe(0)
  })

  it('that is wrong is refused at every field, and nothing is changed', async () => {
    const org = await organisation('reseller')
    const { version, profile } = value(await openLegalProfile(as(org), {}))
    const wrong = { ...address, version, name: 'GmbH', addressLine1: ' ', postalCode: 'XX', phone: 'call us' }
    expect(said(await updateLegalProfile(as(org), wrong))).toBe(
      'input.invalid name addressLine1 postalCode phone',
    )
    expect(value(await openLegalProfile(as(org), {})).profile).toEqual(profile)
  })

  it('saved by somebody else meanwhile is shown beside what was typed', async () => {
    const org = await organisation('reseller')
    const { version, profile } = value(await openLegalProfile(as(org), {}))
    value(await updateLegalProfile(as(org), { ...address, version, name: profile.name }))
    const late = await updateLegalProfile(as(org), {
      ...address,
      version,
      name: profile.name,
      city: 'Toulon',
      postalCode: '83000',
    })
    expect(said(late)).toBe('row.stale city postalCode')
    if (late.ok) throw new Error('saved over')
    expect(late.refusal.fields?.city).toEqual({
      key: 'stale',
      values: { theirs: 'Marseille', yours: 'Toulon' },
    })
    const now = value(await openLegalProfile(as(org), {})).version
    expect(late.refusal.details).toMatchObject({ version: now })
  })

  it('of a provider keeps the name it is listed by', async () => {
    const org = await organisation('provider')
    const { version, profile, renames } = value(await openLegalProfile(as(org), {}))
    expect(renames).toBe(false)
    value(await updateLegalProfile(as(org), { ...address, version, name: 'Another Name' }))
    expect(value(await openLegalProfile(as(org), {})).profile).toMatchObject({
      name: profile.name,
      city: 'Marseille',
    })
  })
})

describe('a further business location', () => {
  const of = (id: string) =>
    rows<{ mpn_id: string; country: string }>(
      'select mpn_id, country from location where organisation_id = $1 and name = $2',
      [id, 'Agence Sud'],
    )

  it('gets a free MPN ID in the company’s country, once, however often it is sent', async () => {
    const org = await organisation('reseller')
    const wish = { id: uuid(), name: 'Agence Sud', city: 'Marseille' }
    expect(said(await addLocation(as(org, 'salesAgent'), wish))).toBe('role.missing')
    const answers = await Promise.all([1, 2, 3].map(() => addLocation(as(org, 'accountAdmin'), wish)))
    const found = await of(org.id)
    expect(found).toHaveLength(1)
    expect(answers.map(answer => value(answer).mpnId)).toEqual(Array(3).fill(found[0]?.mpn_id))
    expect(found[0]).toEqual({
      mpn_id: expect.stringMatching(/^\d{7}$/),
      country: as(org).organisation.country,
    })
  })

  it('that is there already is named, whoever writes it how', async () => {
    const org = await organisation('reseller')
    const { mpnId } = value(await addLocation(as(org), { id: uuid(), name: 'Agence Sud', city: 'Marseille' }))
    const again = await addLocation(as(org), { id: uuid(), name: ' agence sud', city: 'MARSEILLE' })
    expect(again).toMatchObject({
      ok: false,
      refusal: { fields: { name: { key: 'account.locationThere', values: { mpnId } } } },
    })
    expect(await of(org.id)).toHaveLength(1)
  })

  it('is not for a company that is not verified, nor with the id of another’s', async () => {
    const [org, other] = [await organisation('reseller'), await organisation('reseller')]
    const wish = { id: uuid(), name: 'Agence Sud', city: 'Marseille' }
    await owner().query(`update organisation set vetting = 'pending' where id = $1`, [org.id])
    expect(value(await openLocation(as(org), {})).unverified).not.toBeNull()
    expect(said(await addLocation(as(org), wish))).toBe('enrolment.notAuthorized')
    expect(await of(org.id)).toEqual([])
    value(await addLocation(as(other), wish))
    await owner().query(`update organisation set vetting = 'authorized' where id = $1`, [org.id])
    expect(said(await addLocation(as(org), wish))).toBe('row.notFound')
    expect(await of(org.id)).toEqual([])
  })
})
