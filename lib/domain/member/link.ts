import { createHmac } from 'node:crypto'
import { env } from '../../env'

/** The key of an invitation's link: derived, never stored, and of no use for a partnership's link. */
export const invitationKey = (id: string) =>
  createHmac('sha256', env().NEXTAUTH_SECRET).update(`invitation:${id}`).digest('base64url')

/** The link as those who invited may see it again until it is used. */
export const invitationLink = (id: string) =>
  `${env().NEXTAUTH_URL.replace(/\/+$/, '')}/invitation/${invitationKey(id)}`
