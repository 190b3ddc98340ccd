import { v7 as uuid } from 'uuid'
import type { Db } from '../../db/scope'
import { env } from '../../env'
import { marketOf } from '../country/market'
import { hashPassword } from '../member/password'
import { openCommand, openQuery } from '../operation'
import { Refusal } from '../refusal'
import { isFirstStartKey } from './key'
import { CreateOperator, OpenFirstStart } from './schema'

/** A wrong key leads nowhere; the right one only while there is no operator. */
async function requireOpen(db: Db, key: string) {
  if (!isFirstStartKey(key, env().NEXTAUTH_SECRET)) throw new Refusal('row.notFound')
  const [row] = await db.$queryRaw<{ there: boolean }[]>`select operator_exists() as there`
  if (row?.there) throw new Refusal('firstStart.done')
}

/** Is the link of the first start good still? Changes nothing. */
export const openFirstStart = openQuery({
  permission: 'portal.begin',
  input: OpenFirstStart,
  async run({ db, input }) {
    await requireOpen(db, input.key)
    return { key: input.key }
  },
})

/** The portal's operator and its first Global admin, once. */
export const createOperator = openCommand({
  permission: 'portal.begin',
  input: CreateOperator,
  quiet: true,
  async prepare({ key, password }) {
    // A stranger must not make the portal hash for nothing.
    if (!isFirstStartKey(key, env().NEXTAUTH_SECRET)) throw new Refusal('row.notFound')
    return hashPassword(password)
  },
  async run({ db, input, prepared }) {
    await requireOpen(db, input.key)
    const { organisation, country, firstName, lastName, email } = input
    const domain = email.slice(email.lastIndexOf('@') + 1)
    const org = { id: uuid(), name: organisation, country, market: marketOf(country), domain }
    const user = { id: uuid(), email, firstName, lastName, passwordHash: prepared }
    const [row] = await db.$queryRaw<{ made: boolean }[]>`
      select record_operator(${JSON.stringify(org)}::jsonb, ${JSON.stringify(user)}::jsonb) as made`
    // Of two people with the link the database lets one go first.
    if (!row?.made) throw new Refusal('firstStart.done')
    return { id: org.id }
  },
})
