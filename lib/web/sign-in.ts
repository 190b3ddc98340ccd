import { countAttempt, findIdentity, forgetAttempts } from '../db/identity'
import { passwordMatches } from '../domain/member/password'

export type Outcome =
  | { outcome: 'in'; user: string; organisation: string }
  | { outcome: 'wrong' }
  | { outcome: 'tooMany'; minutes: number }

/** Attempts before a pause, counted before any hashing: few on one address, many from one network, behind which a whole office may sit. */
const limits = { windowSeconds: 900, perAddress: 10, perNetwork: 1000 }

/** Checks an e-mail address and a password. Takes as long for an unknown address as for a known one. */
export async function checkCredentials(email: string, password: string, network: string): Promise<Outcome> {
  const address = `signin:${email.toLowerCase()}`
  const tries = await countAttempt(address, limits.windowSeconds)
  const fromThere = await countAttempt(`network:${network}`, limits.windowSeconds)
  if (tries > limits.perAddress || fromThere > limits.perNetwork) {
    return { outcome: 'tooMany', minutes: Math.ceil(limits.windowSeconds / 60) }
  }
  const identity = await findIdentity(email)
  const matches = await passwordMatches(identity?.password_hash, password)
  if (!identity || !matches || identity.disabled) return { outcome: 'wrong' }
  await forgetAttempts(address)
  return { outcome: 'in', user: identity.id, organisation: identity.organisation_id }
}
