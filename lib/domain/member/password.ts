import { randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'

/** OWASP's argon2id settings: 19 MiB, two passes, one lane (quality.md, Security). */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export const hashPassword = (password: string) => hash(password, cost)

/** The hash of a password nobody knows, for a person who has not chosen one yet. */
export const unknownPassword = () => hashPassword(randomBytes(32).toString('base64url'))

/** Checked when nobody has the address, so that a known and an unknown one cannot be told apart by time. */
let dummy: Promise<string> | undefined

export async function passwordMatches(stored: string | undefined, password: string) {
  dummy ??= hashPassword('nobody has this password')
  const matches = await verify(stored ?? (await dummy), password)
  return matches && stored !== undefined
}
