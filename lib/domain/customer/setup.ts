import { createHmac, randomBytes } from 'node:crypto'
import type { Db } from '../../db/scope'
import { env } from '../../env'
import type { Member } from '../actor'
import { Refusal } from '../refusal'

export const setupMinutes = 15

/** No letter or digit that is taken for another when read aloud or copied by hand. */
const ALPHABET = 'ABCDEFGHJKMNPQRTUVWXYZabcdefghijkmnpqrstuvwxyz2346789'
const LENGTH = 16

/**
 * The temporary password of a new tenant: derived, never stored (product §2.4). It takes the nonce, the very session that
 * submitted, and the server's secret to make it again: a copy of the database is not enough, nor is another session.
 */
export function temporaryPassword({
  session,
  nonce,
  customerId,
}: {
  session: string
  nonce: Buffer
  customerId: string
}) {
  const bytes = (round: number) =>
    createHmac('sha256', env().NEXTAUTH_SECRET)
      .update(`temporary password ${round}\n${session}\n${nonce.toString('hex')}\n${customerId}`)
      .digest()
  // A byte past the last whole multiple of the alphabet would favour its first letters; it is passed over.
  const limit = 256 - (256 % ALPHABET.length)
  let letters = ''
  for (let round = 0; letters.length < LENGTH; round++)
    for (const byte of bytes(round))
      if (byte < limit && letters.length < LENGTH) letters += ALPHABET[byte % ALPHABET.length]
  return letters.match(/.{4}/g)?.join('-') ?? letters
}

export const newNonce = () => randomBytes(32)

export const administratorOf = (domain: string) => `admin@${domain}`

export const setupEnd = (now: Date) => new Date(now.getTime() + setupMinutes * 60_000)

/** The setup info this very session may still see: until Done, or for 15 minutes (product §2.4). */
export async function liveSetup(db: Db, actor: Member, now: Date, customerId: string) {
  const row = await db.setupInfo.findFirst({
    where: { providerId: actor.organisation.id, customerId, userId: actor.user.id, expiresAt: { gt: now } },
    select: { sessionHash: true, nonce: true, userName: true, expiresAt: true },
  })
  const own = row && Buffer.from(row.sessionHash).equals(Buffer.from(actor.session, 'hex'))
  return own ? row : null
}

/** The provider's own customer, by its name; another's is not there. */
export async function customerOf(db: Db, actor: Member, id: string) {
  const customer = await db.customer.findFirst({
    where: { providerId: actor.organisation.id, id },
    select: { id: true, companyName: true, domain: true },
  })
  if (!customer) throw new Refusal('row.notFound')
  return customer
}
