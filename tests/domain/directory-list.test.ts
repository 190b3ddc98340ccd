import { describe, expect, it } from 'vitest'
import { within } from '@/lib/db/scope'
import { guest } from '@/lib/domain/actor'
import {
  applyProfileChange,
  declineProfileChange,
  requestProfileChange,
  withdrawProfileChange,
} from '@/lib/domain/directory/operations'
import { findProviders, listProfileRequests, readOwnProfile } from '@/lib/domain/directory/queries'
import { owner, rows } from '../owner'
import { as, world } from '../world'
import { found, key, listed, namesOf, wish } from './directory-scene'

describe('the official providers list', () => {
  it('shows a stranger the published and authorized providers, found by country and by words without accents', async () => {
    const name = `Éclair ${Date.now()}`
    const shown = await listed({ name, country: 'PT' })
    const hidden = await listed({ name, country: 'PT', published: false })
    const unvetted = await listed({ name, country: 'PT', vetting: 'pending' })
    const ids = await namesOf({ q: name.replace('É', 'e') })
    expect(ids).toContain(shown.id)
    expect(ids).not.toContain(hidden.id)
    expect(ids).not.toContain(unvetted.id)
    expect(await namesOf({ q: name, country: 'ES' })).toEqual([])
    expect(await namesOf({ q: 'portugal', country: 'PT' })).toContain(shown.id)
    expect((await found({ q: name })).countries.map(({ code }) => code)).toContain('PT')
  })

  it('passes over what an address says that nobody understands', async () => {
    expect(key(await findProviders(guest(), { locale: 'en', country: 'nowhere', page: 'x' }))).toBe('done')
  })

  it('is the operator’s to write: neither a stranger nor the provider itself can', async () => {
    const provider = await listed()
    const grab = (actor: Parameters<typeof within>[0]) =>
      within(actor, false, db =>
        db.providerProfile.updateMany({
          where: { providerId: provider.id },
          data: { servicesEn: 'The best' },
        }),
      )
    expect((await grab(as(provider))).count).toBe(0)
    expect((await grab(guest())).count).toBe(0)
    const { operator } = await world()
    expect((await grab(as(operator))).count).toBe(1)
    const unpublished = await listed({ published: false })
    const enter = within(as(unpublished), false, db =>
      db.providerProfile.createMany({ data: [{ providerId: unpublished.id, languages: [] }] }),
    )
    await expect(enter).rejects.toThrow(/row-level security/)
    const seen = (actor: Parameters<typeof within>[0]) =>
      within(actor, true, db => db.providerProfile.count({ where: { providerId: unpublished.id } }))
    expect([
      await seen(guest()),
      await seen(as(provider)),
      await seen(as(unpublished)),
      await seen(as(operator)),
    ]).toEqual([0, 0, 1, 1])
  })
})

describe('a change request', () => {
  it('reaches the operator, who applies it, and the public sees it', async () => {
    const { operator } = await world()
    const provider = await listed({ country: 'IT' })
    const asked = await requestProfileChange(as(provider), wish(provider, { name: `${provider.name} Group` }))
    if (!asked.ok) throw asked.refusal
    const queue = await listProfileRequests(as(operator), {})
    const mine = queue.ok && queue.value.requests.find(({ id }) => id === asked.value.id)
    expect(mine ? mine.changes : undefined).toMatchObject({
      name: [provider.name, `${provider.name} Group`],
      languages: ['fr', 'en fr'],
    })
    const of = { providerId: provider.id, id: asked.value.id }
    expect(key(await applyProfileChange(as(operator), of))).toBe('done')
    const after = (await found({ q: provider.name })).providers.find(({ id }) => id === provider.id)
    expect(after).toMatchObject({
      name: `${provider.name} Group`,
      servicesFr: 'Licences et migration',
      supportPhone: '+33 1 99 00 00 00',
      languages: ['en', 'fr'],
    })
    expect(key(await declineProfileChange(as(operator), { ...of, answer: 'No' }))).toBe('profile.decided')
    const log = await rows('select changes from activity where organisation_id = $1 and operation = $2', [
      operator.id,
      'applyProfileChange',
    ])
    expect(log[0]?.changes).toMatchObject({ name: [provider.name, `${provider.name} Group`] })
  })

  it('changes nothing when it is declined, and the provider reads why', async () => {
    const { operator } = await world()
    const provider = await listed()
    const asked = await requestProfileChange(as(provider), wish(provider))
    if (!asked.ok) throw asked.refusal
    const of = { providerId: provider.id, id: asked.value.id }
    expect(key(await declineProfileChange(as(operator), { ...of, answer: 'Not yet proven.' }))).toBe('done')
    const own = await readOwnProfile(as(provider, 'billingAdmin'), {})
    if (!own.ok) throw own.refusal
    expect(own.value.profile.servicesEn).toBe('Licences')
    expect(own.value.open).toBeNull()
    expect(own.value.requests[0]).toMatchObject({ state: 'declined', answer: 'Not yet proven.' })
  })

  it('is one at a time: of two colleagues at once one is told who asked; after a withdrawal the next can ask', async () => {
    const provider = await listed()
    const answers = await Promise.all([
      requestProfileChange(as(provider), wish(provider)),
      requestProfileChange(as(provider, 'salesAgent'), wish(provider)),
    ])
    expect(answers.map(key).sort()).toEqual(['done', 'profile.open'])
    const id = answers.flatMap(one => (one.ok ? [one.value.id] : []))[0] ?? ''
    expect(key(await withdrawProfileChange(as(provider), { id }))).toBe('done')
    expect(key(await withdrawProfileChange(as(provider), { id }))).toBe('profile.decided')
    expect(key(await requestProfileChange(as(provider), wish(provider)))).toBe('done')
  })

  it('says so when it changes nothing, and names the fields that cannot be', async () => {
    const provider = await listed()
    await owner().query(
      `update organisation set support_email = 'desk@provider.example', support_phone = '+33 1 99 00 00 00',
       support_website = 'https://provider.example/help' where id = $1`,
      [provider.id],
    )
    const same = wish(provider, { servicesEn: 'Licences', servicesFr: 'Licences', languages: ['fr'] })
    expect(key(await requestProfileChange(as(provider), same))).toBe('profile.nothing')
    const bad = await requestProfileChange(
      as(provider),
      wish(provider, { supportWebsite: 'javascript:alert(1)', supportPhone: 'call me', languages: [] }),
    )
    expect(!bad.ok && Object.keys(bad.refusal.fields).sort()).toEqual([
      'languages',
      'supportPhone',
      'supportWebsite',
    ])
  })

  it('of another provider does not exist', async () => {
    const { rival } = await world()
    const provider = await listed()
    const asked = await requestProfileChange(as(provider), wish(provider))
    if (!asked.ok) throw asked.refusal
    expect(key(await withdrawProfileChange(as(rival), { id: asked.value.id }))).toBe('row.notFound')
    const forged = within(as(rival), false, db =>
      db.profileChangeRequest.createMany({
        data: [{ providerId: provider.id, id: asked.value.id, changes: {}, reason: 'x', requestedBy: 'x' }],
      }),
    )
    await expect(forged).rejects.toThrow(/row-level security/)
    const decided = within(as(provider), false, db =>
      db.profileChangeRequest.updateMany({ where: { id: asked.value.id }, data: { state: 'applied' } }),
    )
    await expect(decided).rejects.toThrow(/row-level security/)
  })
})
