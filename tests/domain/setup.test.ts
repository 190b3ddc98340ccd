import { verify } from '@node-rs/argon2'
import { beforeAll, describe, expect, it } from 'vitest'
import { createCustomer } from '@/lib/domain/customer/create-operations'
import { finishSetup, openConfirmation, showSetup } from '@/lib/domain/customer/setup-operations'
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
    const { draftId, account } = await submitted()
    const { userName, password } = await done(showSetup(agent(), { draftId }))
    expect(userName).toBe(`admin@${account.domain}.onmicrosoft.com`)
    expect(password).toMatch(/^[A-Za-z2-9]{4}(-[A-Za-z2-9]{4}){3}$/)
    const [user] = await rows<{ password_hash: string; must_change_password: boolean; roles: string }>(
      'select password_hash, must_change_password, roles::text from app_user u join membership m on m.user_id = u.id where email = $1',
      [userName],
    )
    expect(await verify(user?.password_hash ?? '', password)).toBe(true)
    expect(user).toMatchObject({ must_change_password: true, roles: '{globalAdmin}' })
  })

  it('is shown again to the same person in the same session, and to nobody else', async () => {
    const { draftId } = await submitted()
    const first = await done(showSetup(agent(), { draftId }))
    expect(await done(showSetup(agent(), { draftId }))).toEqual(first)
    const colleague = { ...as(provider, 'adminAgent'), session: agent().session }
    for (const other of [elsewhere(), colleague, as(rival, 'salesAgent')])
      expect((await no(showSetup(other, { draftId }))).key).toBe('customer.setupGone')
    expect(await done(openConfirmation(elsewhere(), { draftId }))).toMatchObject({
      submitted: true,
      userName: null,
    })
    expect(await done(openConfirmation(as(rival, 'salesAgent'), { draftId }))).toEqual({ submitted: false })
  })

  it('is gone after Done, which may be said twice', async () => {
    const { draftId, customerId } = await submitted()
    await done(finishSetup(agent(), { draftId }))
    await done(finishSetup(agent(), { draftId }))
    expect((await no(showSetup(agent(), { draftId }))).key).toBe('customer.setupGone')
    expect(await rows('select 1 from setup_info where customer_id = $1', [customerId])).toHaveLength(0)
  })

  it('is gone after a quarter of an hour', async () => {
    const { draftId, customerId } = await submitted()
    await rows(`update setup_info set expires_at = now() - interval '1 second' where customer_id = $1`, [
      customerId,
    ])
    expect((await no(showSetup(agent(), { draftId }))).key).toBe('customer.setupGone')
    // The next customer of the same person takes its trace away.
    await submitted()
    expect(await rows('select 1 from setup_info where customer_id = $1', [customerId])).toHaveLength(0)
  })

  it('stands in no copy of the database, neither before Done nor after', async () => {
    const { draftId } = await submitted()
    const { password } = await done(showSetup(agent(), { draftId }))
    for (const secret of [password, password.replaceAll('-', '')])
      expect(await copyOfEverything()).not.toContain(secret)
    await done(finishSetup(agent(), { draftId }))
    expect(await copyOfEverything()).not.toContain(password)
  })

  it('is another one for every customer', async () => {
    const made = [await submitted(), await submitted()]
    const shown = await Promise.all(made.map(({ draftId }) => done(showSetup(agent(), { draftId }))))
    expect(shown[0]?.password).not.toBe(shown[1]?.password)
  })
})
