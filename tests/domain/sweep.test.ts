import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sweepOld } from '@/lib/domain/time/sweep'
import { ownDatabase } from '../own-database'
import { owner, rows } from '../owner'
import { customer } from '../scene'
import { world } from '../world'

const day = 86_400_000
const ahead = (days: number) => new Date(Date.now() + days * day)

let orgs: Awaited<ReturnType<typeof world>>
let tenant: string
// The clock of this file is nobody else's.
let takeAway: () => Promise<void>
beforeAll(async () => {
  takeAway = await ownDatabase()
  orgs = await world()
  tenant = (await customer(orgs.provider)).tenant.id
})

afterAll(() => takeAway())

/** A person of the tenant, deleted now. */
async function deleted(elsewhere?: string) {
  const id = uuid()
  await owner().query(
    `insert into app_user (id, email, first_name, last_name, password_hash) values ($1, $2, 'Ada', 'Test', '')`,
    [id, `${id}@swept.example`],
  )
  for (const organisation of [tenant, ...(elsewhere ? [elsewhere] : [])])
    await owner().query(
      `insert into membership (user_id, organisation_id, roles, deleted_at) values ($1, $2, '{user}', $3)`,
      [id, organisation, organisation === tenant ? new Date() : null],
    )
  await owner().query(
    `insert into session (token_hash, user_id, organisation_id, expires_at) values ($1, $2, $3, now() + interval '8 hours')`,
    [Buffer.from(id), id, tenant],
  )
  return id
}
const there = async (table: string, where: string, value: unknown) =>
  (await rows(`select 1 from ${table} where ${where} = $1`, [value])).length

describe('with time alone', () => {
  it('a deleted person is gone after thirty days, not before, and the address is free again', async () => {
    const id = await deleted()
    await sweepOld({ now: ahead(29.9) })
    expect(await there('app_user', 'id', id)).toBe(1)
    await sweepOld({ now: ahead(30.1) })
    expect(await there('app_user', 'id', id)).toBe(0)
    expect(await there('session', 'user_id', id)).toBe(0)
    expect(await there('app_user', 'email', `${id}@swept.example`)).toBe(0)
  })

  it('one who also works elsewhere stays there', async () => {
    const id = await deleted(orgs.resellerA.id)
    await sweepOld({ now: ahead(31) })
    expect(await rows('select organisation_id from membership where user_id = $1', [id])).toEqual([
      { organisation_id: orgs.resellerA.id },
    ])
  })

  it('sessions and attempts that are over for long are forgotten; those that are not stay', async () => {
    const [id, key] = [await deleted(orgs.resellerA.id), uuid()]
    await owner().query('update membership set deleted_at = null where user_id = $1', [id])
    await owner().query('insert into rate_window (key, started_at, count) values ($1, now(), 3)', [key])
    const left = async () => [await there('session', 'user_id', id), await there('rate_window', 'key', key)]
    const lay = (days: number) =>
      owner().query(
        `with s as (update session set expires_at = now() - make_interval(days => $3) where user_id = $1)
         update rate_window set started_at = now() - make_interval(days => $3) where key = $2`,
        [id, key, days],
      )
    await lay(1)
    await sweepOld({})
    // The database timed them; a portal whose clock runs ahead forgets nothing early.
    await sweepOld({ now: ahead(40) })
    expect(await left()).toEqual([1, 1])
    await lay(31)
    await sweepOld({})
    expect(await left()).toEqual([0, 0])
  })

  it('drafts, unconfirmed enrolments and the way to a temporary password end', async () => {
    const [draft, asked] = [uuid(), uuid()]
    const { id: customerId } = await customer(orgs.provider)
    await owner().query('insert into customer_draft (provider_id, id, user_id) values ($1, $2, $3)', [
      orgs.provider.id,
      draft,
      uuid(),
    ])
    await owner().query(
      `insert into enrolment (id, key_hash, kind, name, country, market, address_line1, first_name, last_name, email, domain, expires_at)
       values ($1, $2, 'reseller', 'Test', 'FR', 'EU', '1 rue', 'Ada', 'Test', 'ada@asked.example', 'asked.example', now() + interval '3 days')`,
      [asked, Buffer.from(asked)],
    )
    await owner().query(
      `insert into setup_info (provider_id, customer_id, user_id, session_hash, user_name, nonce, expires_at)
       values ($1, $2, $3, 'x', 'admin', 'n', now() + interval '15 minutes')`,
      [orgs.provider.id, customerId, uuid()],
    )
    const left = async () => [
      await there('customer_draft', 'id', draft),
      await there('enrolment', 'id', asked),
      await there('setup_info', 'customer_id', customerId),
    ]
    await sweepOld()
    expect(await left()).toEqual([1, 1, 1])
    await sweepOld({ now: ahead(1) })
    expect(await left()).toEqual([1, 1, 0])
    await sweepOld({ now: ahead(34) })
    expect(await left()).toEqual([1, 0, 0])
    await sweepOld({ now: ahead(91) })
    expect(await left()).toEqual([0, 0, 0])
  })

  it('several instances sweep at once, batch by batch, and each row goes once', async () => {
    const ids = await Promise.all(Array.from({ length: 25 }, () => deleted()))
    const now = ahead(31)
    const failures: unknown[] = []
    const swept = await Promise.all(
      Array.from({ length: 4 }, () => sweepOld({ now, size: 3, onFailure: error => failures.push(error) })),
    )
    expect(failures).toEqual([])
    // The persons, and whatever other tests left behind.
    expect(swept.reduce((sum, one) => sum + one, 0)).toBeGreaterThanOrEqual(25)
    // A batch that another instance held at that moment is next time's.
    await sweepOld({ now })
    expect(await rows('select 1 from app_user where id = any ($1::uuid[])', [ids])).toEqual([])
  })

  it('does nothing with the clock set back', async () => {
    const id = await deleted()
    await sweepOld({ now: ahead(-400) })
    expect(await there('app_user', 'id', id)).toBe(1)
  })
})
