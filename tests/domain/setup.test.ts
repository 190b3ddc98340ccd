import { verify } from '@node-rs/argon2'
import { beforeAll, describe, expect, it } from 'vitest'
import { createCustomer } from '@/lib/domain/customer/create-operations'
import { finishSetup, openConfirmation, showSetup } from '@/lib/domain/customer/setup-operations'
import { openSetup, resetSetup } from '@/lib/domain/customer/setup-reset-operations'
import { rows } from '../owner'
import { as, type Org, world } from '../world'
import { done, draftBefore, no, typed } from './wizard-scene'

let provider: Org
let rival: Org
beforeAll(async () => {
  ;({ provider, rival } = await world())
})
const agent = () => as(provider, 'salesAgent')
const elsewhere = () => ({ ...agent(), session: 'f'.repeat(64) })

async function submitted() {
  const account = typed()
  const draftId = await draftBefore(agent(), account)
  return { account, ...(await done(createCustomer(agent(), { draftId }))) }
}

/** Every row of every table, as a copy of the database would hold it. */
async function copyOfEverything() {
  const tables = await rows<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname not like '\\_%'`,
  )
  const parts = await Promise.all(
    tables.map(({ name }) => rows<{ row: string }>(`select t::text as row from ${name} t`)),
  )
  return parts.flatMap(part => part.map(({ row }) => row)).join('\n')
}

describe('the temporary password of a new tenant', () => {
  it('is the administrator’s: it signs in, and must be changed', async () => {
    const { customerId, account } = await submitted()
    const { userName, password } = await done(showSetup(agent(), { customerId }))
    expect(userName).toBe(`admin@${account.domain}.onmicrosoft.com`)
    expect(password).toMatch(/^[A-Za-z2-9]{4}(-[A-Za-z2-9]{4}){3}$/)
    const [user] = await rows<{ password_hash: string; must_change_password: boolean; roles: string }>(
      'select password_hash, must_change_password, roles::text from app_user u join membership m on m.user_id = u.id where u.email = $1',
      [userName],
    )
    expect(await verify(user?.password_hash ?? '', password)).toBe(true)
    expect(user).toMatchObject({ must_change_password: true, roles: '{globalAdmin}' })
  })

  it('is shown again to the same person in the same session, and to nobody else', async () => {
    const { draftId, customerId } = await submitted()
    const first = await done(showSetup(agent(), { customerId }))
    expect(await done(showSetup(agent(), { customerId }))).toEqual(first)
    const colleague = { ...as(provider, 'adminAgent'), session: agent().session }
    for (const other of [elsewhere(), colleague, as(rival, 'salesAgent')])
      expect((await no(showSetup(other, { customerId }))).key).toBe('customer.setupGone')
    expect(await done(openConfirmation(elsewhere(), { draftId }))).toMatchObject({
      submitted: true,
      userName: null,
    })
    expect(await done(openConfirmation(as(rival, 'salesAgent'), { draftId }))).toEqual({ submitted: false })
  })

  it('is gone after Done, which may be said twice', async () => {
    const { customerId } = await submitted()
    await done(finishSetup(agent(), { customerId }))
    await done(finishSetup(agent(), { customerId }))
    expect((await no(showSetup(agent(), { customerId }))).key).toBe('customer.setupGone')
    expect(await rows('select 1 from setup_info where customer_id = $1', [customerId])).toHaveLength(0)
  })

  it('is gone after a quarter of an hour', async () => {
    const { customerId } = await submitted()
    await rows(`update setup_info set expires_at = now() - interval '1 second' where customer_id = $1`, [
      customerId,
    ])
    expect((await no(showSetup(agent(), { customerId }))).key).toBe('customer.setupGone')
    // The next customer of the same person takes its trace away.
    await submitted()
    expect(await rows('select 1 from setup_info where customer_id = $1', [customerId])).toHaveLength(0)
  })

  it('stands in no copy of the database, neither before Done nor after', async () => {
    const { customerId } = await submitted()
    const { password } = await done(showSetup(agent(), { customerId }))
    for (const secret of [password, password.replaceAll('-', '')])
      expect(await copyOfEverything()).not.toContain(secret)
    await done(finishSetup(agent(), { customerId }))
    expect(await copyOfEverything()).not.toContain(password)
  })

  it('is another one for every customer', async () => {
    const made = [await submitted(), await submitted()]
    const shown = await Promise.all(made.map(({ customerId }) => done(showSetup(agent(), { customerId }))))
    expect(shown[0]?.password).not.toBe(shown[1]?.password)
  })
})

describe('a lost temporary password', () => {
  const admin = () => as(provider, 'adminAgent')
  const hashOf = async (customerId: string) => {
    const [user] = await rows<{ email: string; password_hash: string }>(
      `select u.email, u.password_hash from customer c join membership m on m.organisation_id = c.tenant_id
       join app_user u on u.id = m.user_id where c.id = $1`,
      [customerId],
    )
    return user
  }

  it('gives way to a new one, which is shown once to the one who asked', async () => {
    const { customerId } = await submitted()
    const old = await done(showSetup(agent(), { customerId }))
    await done(resetSetup(admin(), { customerId }))
    const fresh = await done(showSetup(admin(), { customerId }))
    expect(await verify((await hashOf(customerId))?.password_hash ?? '', fresh.password)).toBe(true)
    expect(fresh.password).not.toBe(old.password)
    expect((await no(showSetup(agent(), { customerId }))).key).toBe('customer.setupGone')
    await done(finishSetup(admin(), { customerId }))
    expect(await done(openSetup(admin(), { customerId }))).toMatchObject({ userName: null })
  })

  it('is not replaced once the administrator has chosen another', async () => {
    const { customerId } = await submitted()
    const before = await hashOf(customerId)
    await rows('update app_user set must_change_password = false where email = $1', [before?.email])
    expect((await no(resetSetup(admin(), { customerId }))).key).toBe('customer.passwordOwn')
    expect(await hashOf(customerId)).toEqual(before)
  })

  it('is out of reach of a Sales agent and of a rival', async () => {
    const { customerId } = await submitted()
    expect((await no(resetSetup(agent(), { customerId }))).key).toBe('role.missing')
    for (const attempt of [resetSetup, openSetup])
      expect(
        (await no(attempt(as(rival, 'globalAdmin'), { customerId }) as ReturnType<typeof resetSetup>)).key,
      ).toBe('row.notFound')
  })
})
