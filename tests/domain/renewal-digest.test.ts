import { beforeAll, beforeEach, expect, it } from 'vitest'
import { chooseLetters } from '@/lib/domain/letter/operations'
import { sendDue } from '@/lib/domain/letter/run'
import { writeDigests } from '@/lib/domain/renewal/digest'
import { compose } from '@/lib/mail/compose'
import { rows } from '../owner'
import { customer, subscription } from '../scene'
import { as, type Org, organisation } from '../world'
import { post } from './letter-scene'
import './letters-of-ones-own'
import { oneOffer } from './one-offer'
import { value } from './partnership-scene'

let provider: Org
beforeAll(oneOffer)
beforeEach(async () => {
  provider = await organisation('provider')
  await rows('delete from letter')
  await rows('delete from renewal_digest')
})

const day = (text: string) => new Date(`${text}T08:00:00Z`)

/** A subscription whose term ends at the beginning of that day. */
async function ending(on: string, { autoRenew = true, term = 'P1Y', name = 'Shop' } = {}) {
  const shop = await customer(provider, { name })
  const id = await subscription(provider, shop, { offer: 'o', term })
  await rows('update subscription set ends_at = $2, auto_renew = $3 where id = $1', [
    id,
    `${on}T00:00:00Z`,
    autoRenew,
  ])
  return id
}
type Letter = { to_address: string; items: { id: string; days: number; way: string }[] }
const written = () =>
  rows<Letter>(
    `select to_address, content->'items' as items from letter where organisation_id = $1 and kind = 'renewals' order by to_address`,
    [provider.id],
  )
const told = async () => (await written())[0]?.items.map(({ id, days, way }) => ({ id, days, way })) ?? []

it('tells on the day what has 60, 30 or 7 days left and needs a decision or ends, and nothing else', async () => {
  const [sixty, thirty, seven] = [
    await ending('2027-01-21'),
    await ending('2026-12-22'),
    await ending('2026-11-29', { autoRenew: false }),
  ]
  await ending('2026-11-28')
  await ending('2026-11-30')
  await ending('2026-12-22', { term: 'P1M' })
  await writeDigests(day('2026-11-22'))
  expect(await told()).toEqual([
    { id: seven, days: 7, way: 'ends' },
    { id: thirty, days: 30, way: 'decision' },
    { id: sixty, days: 60, way: 'decision' },
  ])
  const to = (await written()).map(({ to_address }) => to_address.split('@')[0])
  expect(to).toEqual(['adminagent', 'globaladmin', 'salesagent', 'useradmin'])
})

it('asks for a decision where more is arranged than the customer may have', async () => {
  const tight = await ending('2026-12-22')
  const fits = await ending('2026-12-22')
  await rows(`update offer set pooled_max = 40 where id = 'o'`)
  await rows(`update subscription set next_term = '{"quantity": 41}' where id = $1`, [tight])
  await rows(`update subscription set next_term = '{"quantity": 40}' where id = $1`, [fits])
  await writeDigests(day('2026-11-22'))
  await rows(`update offer set pooled_max = null where id = 'o'`)
  expect(await told()).toEqual([{ id: tight, days: 30, way: 'decision' }])
})

it('writes one letter a day for each person, however many workers look, and none on a day without news', async () => {
  await ending('2026-12-22')
  await Promise.all([0, 1, 2].map(() => writeDigests(day('2026-11-22'))))
  await writeDigests(new Date('2026-11-23T05:00:00Z'))
  expect(await written()).toHaveLength(4)
  await writeDigests(day('2026-11-23'))
  expect(await written()).toHaveLength(4)
})

it('makes up for days on which nothing ran, and tells each subscription once for each reminder', async () => {
  await writeDigests(day('2026-11-20'))
  const [one, two] = [await ending('2026-12-21'), await ending('2026-12-23', { autoRenew: false })]
  await writeDigests(day('2026-11-23'))
  expect((await told()).map(({ id }) => id)).toEqual([one, two])
  await rows('delete from letter')
  await writeDigests(day('2026-11-24'))
  expect(await told()).toEqual([])
})

it('is not written for a person who does not want it', async () => {
  value(await chooseLetters(as(provider, 'salesAgent'), { serviceRequest: 'on' }))
  await ending('2026-12-22')
  await writeDigests(day('2026-11-22'))
  expect((await written()).map(({ to_address }) => to_address.split('@')[0])).not.toContain('salesagent')
})

it('reads well in both languages, names every subscription with its place, and counts what it leaves out', async () => {
  const decided = await ending('2026-12-22', { name: 'Verrerie du Rhône' })
  await ending('2026-12-22', { autoRenew: false, name: 'Café & Cie' })
  await rows(`update app_user set locale = 'en' where id = $1`, [as(provider, 'salesAgent').user.id])
  await writeDigests(day('2026-11-22'))
  const { given, deliver } = post()
  await sendDue({ deliver, now: () => day('2026-11-22') })
  const mine = given.filter(one => one.organisationId === provider.id)
  const of = (role: string) => {
    const letter = mine.find(one => one.toAddress.startsWith(role))
    if (!letter) throw new Error(role)
    return compose(letter, 'https://portal.example')
  }
  const [english, french] = [of('salesagent'), of('adminagent')]
  expect(english.subject).toBe('One renewal needs a decision')
  expect(english.text).toContain('- Dec 22, 2026 (30 days): Verrerie du Rhône, Offer, 10 licenses')
  expect(english.text).toMatch(
    new RegExp(`https://portal\\.example/customers/[0-9a-f-]+/subscriptions/${decided}\\n`),
  )
  expect(english.text).toMatch(
    /A decision is needed[\s\S]*End unless somebody acts[\s\S]*Café & Cie[\s\S]*\/renewals/,
  )
  expect(french.subject).toBe('Un renouvellement demande une décision')
  expect(french.text).toContain('- 22 déc. 2026 (30 jours) : Verrerie du Rhône, Offre, 10 licences')
  expect(french.headers).toMatchObject({
    'Auto-Submitted': 'auto-generated',
    'List-Unsubscribe': '<https://portal.example/account-settings>',
  })
  expect(french.text).toContain('https://portal.example/account-settings')

  const [letter] = mine
  if (!letter || !('facts' in letter.content)) throw new Error('no digest')
  const { items = [], facts } = letter.content
  const many = { ...letter, locale: 'en', content: { items, facts: { ...facts, decisions: 43 } } }
  expect(compose(many, 'https://portal.example').text).toContain('- and 42 more')
})
