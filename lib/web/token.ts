import { createHash, randomBytes } from 'node:crypto'
import { env } from '../env'

/** 256 random bits for the cookie; the database keeps only `fingerprint` of them. */
export const newToken = () => randomBytes(32).toString('base64url')

export const fingerprint = (token: string) => createHash('sha256').update(token).digest()

/** `__Host-` ties the cookie to this host over HTTPS; plain HTTP on localhost cannot have it. */
export const sessionCookie = () => {
  const secure = env().NEXTAUTH_URL.startsWith('https://')
  return { name: secure ? '__Host-twotier-session' : 'twotier-session', secure }
}
