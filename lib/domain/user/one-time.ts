import { createHash } from 'node:crypto'
import { v7 } from 'uuid'
import { newNonce, temporaryPassword } from '../customer/setup'
import { hashPassword } from '../member/password'

const digest = (...words: string[]) => createHash('sha256').update(words.join('\n')).digest()

/** What a form sends along to be recognised by: a UUIDv7, minted for it and stored nowhere. */
export const newKey = () => v7()

/** The new user that this form makes of this address: sent twice, it is the same one. */
export const idOf = (key: string, email: string) =>
  v7({
    msecs: Number.parseInt(key.replaceAll('-', '').slice(0, 12), 16),
    random: digest('user', key, email).subarray(0, 16),
  })

/**
 * The temporary password of a new user: it takes the form's key, the session that sent it and the server's secret to make
 * it, and again when the answer was lost. Once the form is closed, nobody can (product §2.4).
 */
export const passwordOf = (session: string, key: string, email: string) =>
  temporaryPassword({ session, nonce: digest('password', key), customerId: email })

/** A temporary password that nothing can make again. */
export async function freshPassword(session: string, id: string) {
  const password = temporaryPassword({ session, nonce: newNonce(), customerId: id })
  return { password, hash: await hashPassword(password) }
}
