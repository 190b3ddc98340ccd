import { createHmac, randomBytes } from 'node:crypto'
import { env } from '../../env'

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
