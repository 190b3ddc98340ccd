import { describe, expect, it, vi } from 'vitest'
import { within } from '@/lib/db/scope'
import { chooseLetters } from '@/lib/domain/letter/operations'
import { optionalKinds } from '@/lib/domain/letter/rules'
import { approveOrderRequest, declineOrderRequest } from '@/lib/domain/order-request/decide-operations'
import { handOverServiceRequest } from '@/lib/domain/service-request/operations'
import { rows } from '../owner'
import { as, organisation } from '../world'
import { ask, orgs, sales, shop } from './order-request-scene'
import { filed, say, scene, supportBy, value } from './service-scene'

vi.hoisted(() => {
  process.env.SMTP_URL = 'smtp://127.0.0.1:2525'
  process.env.MAIL_FROM = 'portal@operator.example'
})

type Row = { organisation_id: string; to_address: string; locale: string; facts: Record<string, string> }
/** The letters about something, oldest first, each by the role of whoever gets it. */
const letters = async (about: string) => {
  const found = await rows<Row>(
    `select organisation_id, to_address, locale, content->'facts' as facts from letter where subject_id = $1 order by created_at, to_address`,
    [about],
  )
  return found.map(({ to_address, ...row }) => ({ ...row, to: to_address.split('@')[0] }))
}
const forget = (about: string) => rows('delete from letter where subject_id = $1', [about])

describe('a service request', () => {
  it('is told to those of its support contact who may answer, without a word of what it says', async () => {
    const { resellerA, ...rest } = await scene()
    await supportBy(rest.sold, resellerA.id)
    const id = await filed(rest, { title: 'Password: 1234', body: 'Secret words' })
    const told = await letters(id)
    expect(told.map(({ to }) => to)).toEqual(['adminagent', 'globaladmin', 'helpdeskagent'])
    expect(new Set(told.map(one => one.organisation_id))).toEqual(new Set([resellerA.id]))
    expect(told[0]?.facts).toMatchObject({ act: 'filed', company: rest.shop.name })
    expect(JSON.stringify(told)).not.toContain('Secret words')
  })

  it('is then told to whoever takes part: the one who answers, the one who asked', async () => {
    const at = await scene()
    const id = await filed(at)
    await forget(id)
    value(await say(at.desk, id, 'note'))
    expect((await letters(id)).map(({ to, facts }) => [to, facts.act])).toEqual([['helpdeskagent', 'note']])
    expect((await letters(id))[0]?.organisation_id).toBe(at.shop.tenant.id)
    await forget(id)
    value(await say(at.person, id, 'note'))
    const back = await letters(id)
    expect(back.map(one => [one.organisation_id, one.to])).toEqual([[at.provider.id, 'helpdeskagent']])
  })

  it('is told to its new support contact and to the customer when it is handed over', async () => {
    const at = await scene()
    const id = await filed(at)
    await forget(id)
    value(await handOverServiceRequest(at.desk, { id, to: at.resellerA.id, version: 1 }))
    const told = await letters(id)
    const to = (org: string) => told.filter(one => one.organisation_id === org).map(one => one.to)
    expect(to(at.resellerA.id)).toEqual(['adminagent', 'globaladmin', 'helpdeskagent'])
    expect(to(at.shop.tenant.id)).toEqual(['helpdeskagent'])
    expect(told[0]?.facts).toMatchObject({ act: 'handedOver', holder: at.resellerA.name })
    expect(told).toHaveLength(4)
  })

  it('is not told to people who said no, who are gone, or who have not come yet', async () => {
    const at = await scene()
    const kept = optionalKinds.filter(kind => kind !== 'serviceRequest').map(kind => [kind, 'on'])
    value(await chooseLetters(as(at.provider, 'adminAgent'), Object.fromEntries(kept)))
    await rows('update app_user set disabled_at = now() where id = $1', [
      as(at.provider, 'globalAdmin').user.id,
    ])
    const id = await filed(at)
    expect((await letters(id)).map(({ to }) => to)).toEqual(['helpdeskagent'])
    value(await chooseLetters(as(at.provider, 'adminAgent'), { serviceRequest: 'on' }))
    const next = await filed(at)
    expect((await letters(next)).map(({ to }) => to)).toEqual(['adminagent', 'helpdeskagent'])
  })

  it('is told in the language a person chose, else in that of its country', async () => {
    const at = await scene()
    await rows(`update app_user set locale = 'en' where id = $1`, [at.desk.user.id])
    const told = await letters(await filed(at))
    const locale = (to: string) => told.find(one => one.to === to)?.locale
    expect([locale('helpdeskagent'), locale('adminagent')]).toEqual(['en', 'fr'])
  })
})

describe('an order request', () => {
  it('is told to those of the provider who may decide, and its end to whoever asked', async () => {
    const customer = await shop()
    const { id } = await ask(customer.id)
    const asked = await letters(id)
    expect(asked.map(({ to }) => to)).toEqual(['adminagent', 'globaladmin', 'salesagent', 'useradmin'])
    expect(asked[0]).toMatchObject({
      organisation_id: orgs.provider.id,
      facts: { act: 'asked', customer: customer.name },
    })
    await forget(id)
    value(await approveOrderRequest(sales(), { id }))
    expect(await letters(id)).toMatchObject([
      { organisation_id: orgs.resellerA.id, to: 'adminagent', facts: { act: 'approved' } },
    ])
    const second = await ask(customer.id)
    await forget(second.id)
    value(await declineOrderRequest(sales(), { id: second.id, answer: 'Not now' }))
    expect((await letters(second.id)).map(one => one.facts.act)).toEqual(['declined'])
  })
})

describe('the choice of letters', () => {
  it('is each person’s own', async () => {
    const provider = await organisation('provider')
    value(await chooseLetters(as(provider, 'salesAgent'), { renewals: 'on' }))
    const chosen = await rows<{ kind: string; wanted: boolean }>(
      'select kind::text, wanted from letter_choice where organisation_id = $1 order by wanted, kind::text desc',
      [provider.id],
    )
    expect(chosen).toEqual([
      { kind: 'serviceRequest', wanted: false },
      { kind: 'orderRequest', wanted: false },
      { kind: 'renewals', wanted: true },
    ])
    const others = await within(as(provider, 'adminAgent'), true, db => db.letterChoice.count())
    expect(others).toBe(0)
  })
})
