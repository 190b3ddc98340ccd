import { env } from '../../env'
import { enrolmentLink } from '../enrolment/link'
import { invitationLink } from '../member/link'
import { linkOf } from '../partnership/link'
import { resetLink } from '../password-reset/link'
import type { LetterKind } from './rules'

type About = { kind: LetterKind; subjectId: string | null; toAddress: string }

const places: Partial<Record<LetterKind, string>> = {
  serviceRequest: '/service-requests/',
  orderRequest: '/order-requests/',
}

/** Where a letter leads. The key of a link is made in the moment of sending, and stays nowhere. */
export function linkOfLetter({ kind, subjectId, toAddress }: About) {
  const id = subjectId ?? ''
  if (kind === 'partnership' || kind === 'relationship') return linkOf(id, kind)
  if (kind === 'invitation') return invitationLink(id)
  if (kind === 'passwordReset') return resetLink(id)
  if (kind === 'enrolment') return enrolmentLink(id, toAddress)
  return `${portal()}${places[kind] ?? '/renewals'}${places[kind] ? id : ''}`
}

/** The portal's own address. */
export const portal = () => env().NEXTAUTH_URL.replace(/\/+$/, '')
