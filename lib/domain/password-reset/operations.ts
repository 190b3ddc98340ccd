import { v7 as uuid } from 'uuid'
import { z } from 'zod'
import { type Db, within } from '../../db/scope'
import { guest } from '../actor'
import { sends } from '../letter/outbox'
import { hashPassword } from '../member/password'
import { openCommand, openQuery } from '../operation'
import { keyHash } from '../partnership/link'
import { Refusal } from '../refusal'
import { resetKey } from './link'
import { perAddress, resetEnd } from './rules'
import { RequestPasswordReset, ResetForgottenPassword } from './schema'

/** Sends a link to a new password (product §2.5). The answer is the same whether or not anybody signs in with the address. */
export const requestPasswordReset = openCommand({
  permission: 'password.reset',
  input: RequestPasswordReset,
  async prepare({ email }) {
    if (!sends()) throw new Refusal('reset.off')
    const tries = await within(guest(), false, db => countTry(db, email))
    if (tries > perAddress.most)
      throw new Refusal('reset.tooMany', { minutes: Math.ceil(perAddress.seconds / 60) })
  },
  async run({ db, input, now }) {
    const id = uuid()
    const key = keyHash(resetKey(id))
    await db.$queryRaw`
      select password_reset_ask(${input.email}, ${id}::uuid, ${key}, ${resetEnd(now)}, ${now})::text`
    return { email: input.email }
  },
})

async function countTry(db: Db, email: string) {
  const [row] = await db.$queryRaw<{ n: number }[]>`
    select rate_count(${`reset:${email}`}, ${perAddress.seconds}::int) as n`
  return row?.n ?? 0
}

type Row = {
  email: string
  name: string
  expires_at: Date
  standing: 'open' | 'used' | 'replaced' | 'inactive' | 'expired'
}

/** The reset whose link this person holds, or why it leads nowhere any more. */
async function held(db: Db, now: Date) {
  const [row] = await db.$queryRaw<Row[]>`select * from password_reset_read(${now})`
  if (!row) throw new Refusal('reset.gone')
  if (row.standing !== 'open') throw new Refusal(`reset.${row.standing}`, { date: row.expires_at })
  return row
}

/** A link to a new password, opened: whose it is. Opening it changes nothing. */
export const readPasswordReset = openQuery({
  permission: 'password.reset',
  input: z.strictObject({}),
  async run({ db, now }) {
    const { email, name, expires_at: expiresAt } = await held(db, now)
    return { email, name, expiresAt }
  },
})

/** One's new password. The link is used up by it, and every session of the person ends. */
export const resetForgottenPassword = openCommand({
  permission: 'password.reset',
  input: ResetForgottenPassword,
  prepare: ({ password }) => hashPassword(password),
  async run({ db, now, prepared }) {
    const { email } = await held(db, now)
    const [row] = await db.$queryRaw<{ done: boolean }[]>`
      select password_reset_use(${prepared}, ${uuid()}::uuid, ${now}) as done`
    // Of two who send it at once the second finds it used.
    if (!row?.done) throw new Refusal('reset.used')
    return { email }
  },
})
