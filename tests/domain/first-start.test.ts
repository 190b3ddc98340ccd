import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { guest } from '@/lib/domain/actor'
import { firstStartKey } from '@/lib/domain/first-start/key'
import { createOperator, openFirstStart } from '@/lib/domain/first-start/operations'
import { ownDatabase } from '../own-database'
import { rows } from '../owner'

const key = firstStartKey(process.env.NEXTAUTH_SECRET ?? '')
const input = {
  key,
  organisation: 'Cloud Operator',
  country: 'FR',
  firstName: 'Ada',
  lastName: 'Test',
  email: 'Ada@operator.example',
  password: 'a sentence that is long',
  repeated: 'a sentence that is long',
}
const said = (answer: { ok: true } | { ok: false; refusal: { key: string } }) =>
  answer.ok ? 'done' : answer.refusal.key

let away = async () => {}
beforeAll(async () => {
  away = await ownDatabase()
})
afterAll(() => away())

describe('the first start', () => {
  it('leads nowhere by another key, and creates nothing', async () => {
    expect(said(await openFirstStart(guest(), { key: 'x' }))).toBe('row.notFound')
    expect(said(await createOperator(guest(), { ...input, key: firstStartKey('another secret') }))).toBe(
      'row.notFound',
    )
    expect(await rows('select 1 from organisation')).toEqual([])
  })

  it('says which field is wrong', async () => {
    const answer = await createOperator(guest(), { ...input, country: 'XX', email: 'ada', repeated: 'other' })
    expect(!answer.ok && Object.keys(answer.refusal.fields).sort()).toEqual(['country', 'email', 'repeated'])
  })

  it('creates the operator once: of two at once one is told that it is done', async () => {
    expect(said(await openFirstStart(guest(), { key }))).toBe('done')
    const answers = await Promise.all([
      createOperator(guest(), input),
      createOperator(guest(), { ...input, email: 'b@other.example' }),
    ])
    expect(answers.map(said).sort()).toEqual(['done', 'firstStart.done'])
    const made = await rows(
      `select o.kind, o.name, o.market, o.vetting, m.roles::text[], u.must_change_password from organisation o
       join membership m on m.organisation_id = o.id join app_user u on u.id = m.user_id`,
    )
    expect(made).toEqual([
      {
        kind: 'operator',
        name: 'Cloud Operator',
        market: 'europe',
        vetting: 'authorized',
        roles: ['globalAdmin'],
        must_change_password: false,
      },
    ])
    expect(said(await openFirstStart(guest(), { key }))).toBe('firstStart.done')
  })
})
