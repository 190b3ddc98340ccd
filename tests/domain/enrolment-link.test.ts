import { v7 as uuid } from 'uuid'
import { describe, expect, it } from 'vitest'
import { within } from '@/lib/db/scope'
import { guest } from '@/lib/domain/actor'
import { enrolmentKey, holding } from '@/lib/domain/enrolment/link'
import { requestEnrolment } from '@/lib/domain/enrolment/operations'
import { openEnrolment, readSentEnrolment } from '@/lib/domain/enrolment/queries'
import { owner, rows } from '../owner'
import { as, world } from '../world'
import { confirm, enrolled, keyOf, said } from './enrolment-scene'
import { typedEnrolment } from './enrolment-typed'

describe('a confirmation link', () => {
  it('works once, however often the button is pressed', async () => {
    const typed = typedEnrolment()
    await requestEnrolment(guest(), typed)
    const answers = await Promise.all([confirm(keyOf(typed)), confirm(keyOf(typed)), confirm(keyOf(typed))])
    expect(answers.map(said).sort()).toEqual(['done', 'enrolment.used', 'enrolment.used'])
    expect(await rows('select 1 from organisation where name = $1', [typed.name])).toHaveLength(1)
  })

  it('confirms nothing when it is cut off, made up or has run out', async () => {
    const typed = typedEnrolment()
    await requestEnrolment(guest(), typed)
    for (const key of [keyOf(typed).slice(0, -1), 'x', '', enrolmentKey(uuid(), typed.email)])
      expect(said(await confirm(key))).toBe('enrolment.gone')
    await owner().query(`update enrolment set expires_at = now() - interval '1 second' where id = $1`, [
      typed.id,
    ])
    expect(said(await openEnrolment(holding(guest(), keyOf(typed)), {}))).toBe('enrolment.expired')
    expect(said(await confirm(keyOf(typed)))).toBe('enrolment.expired')
    expect(await rows('select 1 from organisation where name = $1', [typed.name])).toEqual([])
  })

  it('is worth nothing once the form was sent again for another address', async () => {
    const typed = typedEnrolment()
    await requestEnrolment(guest(), typed)
    const mended = { ...typed, email: `bea@${typed.email.split('@')[1]}` }
    await requestEnrolment(guest(), mended)
    expect(said(await confirm(keyOf(typed)))).toBe('enrolment.gone')
    expect(said(await confirm(keyOf(mended)))).toBe('done')
    // And what is confirmed stays as it is.
    await requestEnrolment(guest(), { ...mended, name: 'Another name' })
    expect(
      await rows('select 1 from enrolment where id = $1 and name = $2', [typed.id, typed.name]),
    ).toHaveLength(1)
  })

  it('sent twice by a double click is one enrolment', async () => {
    const typed = typedEnrolment()
    const answers = await Promise.all([requestEnrolment(guest(), typed), requestEnrolment(guest(), typed)])
    expect(answers.map(said)).toEqual(['done', 'done'])
    expect(await rows('select 1 from enrolment where email = $1', [typed.email.toLowerCase()])).toHaveLength(
      1,
    )
  })

  it('is not answered by somebody who is signed in', async () => {
    const { provider } = await world()
    const typed = typedEnrolment()
    expect(said(await requestEnrolment(as(provider), typed))).toBe('enrolment.signedIn')
    await requestEnrolment(guest(), typed)
    expect(said(await confirm(keyOf(typed), as(provider)))).toBe('enrolment.signedIn')
  })
})

describe('what a stranger learns', () => {
  it('is the same for a known and an unknown address and company; only who reads mail there is told', async () => {
    const { typed } = await enrolled()
    const known = typedEnrolment({ email: typed.email })
    const colleague = typedEnrolment({ domain: typed.email.split('@')[1] ?? '' })
    const answers = await Promise.all(
      [known, colleague, typedEnrolment()].map(one => requestEnrolment(guest(), one)),
    )
    expect(answers.map(said)).toEqual(['done', 'done', 'done'])
    const sent = await Promise.all([known, colleague].map(({ id }) => readSentEnrolment(guest(), { id })))
    expect(sent.map(one => one.ok && one.value.confirmed)).toEqual([false, false])
    expect(said(await confirm(keyOf(known)))).toBe('enrolment.personKnown')
    const other = typedEnrolment({ email: `bea@${typed.email.split('@')[1]}` })
    await requestEnrolment(guest(), other)
    expect(said(await confirm(keyOf(other)))).toBe('enrolment.companyKnown')
    expect(
      await rows('select 1 from organisation where domain = $1', [typed.email.split('@')[1]]),
    ).toHaveLength(1)
  })

  it('ends after five attempts on one address within an hour', async () => {
    const email = typedEnrolment().email
    for (let times = 0; times < 5; times++)
      expect(said(await requestEnrolment(guest(), typedEnrolment({ email })))).toBe('done')
    const answer = await requestEnrolment(guest(), typedEnrolment({ email }))
    expect(said(answer)).toBe('enrolment.tooMany')
    expect(!answer.ok && answer.refusal.details).toEqual({ minutes: 60 })
  })

  it('never holds a key or a password: neither the operator nor the company reads them from the table', async () => {
    const { operator } = await world()
    const { admin } = await enrolled()
    for (const actor of [as(operator), admin])
      for (const column of ['key_hash', 'password_hash'])
        await expect(
          within(actor, true, db => db.$queryRawUnsafe(`select ${column} from enrolment`)),
        ).rejects.toThrow(/permission denied/)
    expect(await within(guest(), true, db => db.enrolment.count({ where: {} }))).toBe(0)
  })
})
