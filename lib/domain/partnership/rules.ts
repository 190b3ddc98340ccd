import type { OrganisationKind, Role } from '../actor'
import type { Details, RefusalKey } from '../refusal'

/** Days a link works (rules §2.2). */
export const requestDays = 90
const day = 24 * 3600 * 1000
export const expiryFrom = (now: Date) => new Date(now.getTime() + requestDays * day)

export type Standing = 'requested' | 'accepted' | 'revoked' | 'expired'
type Recorded = { state: 'requested' | 'accepted' | 'revoked'; expiresAt: Date }

/** A request runs out by itself; nothing is written when it does. */
export const standingOf = ({ state, expiresAt }: Recorded, now: Date): Standing =>
  state === 'requested' && expiresAt <= now ? 'expired' : state

const anyLink = /https?:\/\/[^\s<>"]*\/(?:partnership|relationship)\/accept\/[\w-]+/g
const slot = '{link}'

/** Does the letter hold the link whole? Cut short or run on, it would lead nowhere. */
export const carriesLink = (body: string, link: string) =>
  body
    .split(link)
    .slice(1)
    .some(rest => !/^[\w-]/.test(rest))

/** The letter with its link in its place, or at the end where it was taken out. */
export function withLink(body: string, link: string) {
  const filled = body.replaceAll(slot, () => link)
  return carriesLink(filled, link) ? filled : `${filled.trimEnd()}\n\n${link}\n`
}

/** As it is stored: without any link that could be followed. */
export const withoutLinks = (text: string) => text.replace(anyLink, slot)

/** An address for the mail program; every part is encoded, so none can add a header. */
export function mailto({ to, subject, body }: { to?: string | undefined; subject: string; body: string }) {
  const lines = body.replace(/\r?\n/g, '\r\n')
  const address = encodeURIComponent(to?.trim() ?? '').replace('%40', '@')
  return `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`
}

export type Invitation = Recorded & {
  provider: { id: string; name: string; market: string }
  acceptedById: string | null
}

/** Who would accept, as the portal knows it at this moment. */
export type Candidate = {
  organisation: { id: string; name: string; kind: OrganisationKind; market: string }
  roles: readonly Role[]
  vetting: 'none' | 'pending' | 'authorized' | 'rejected'
  programme: 'pending' | 'qualified' | 'active' | 'declined'
  /** Whether they are partners of this provider now. */
  partner: boolean
}

/** Enrolled as an indirect reseller; the partner agreement may still be missing (rules §§1.4, 1.5, 2.1). */
export const isEnrolled = ({ vetting, programme }: Pick<Candidate, 'vetting' | 'programme'>) =>
  vetting === 'authorized' && (programme === 'qualified' || programme === 'active')

export type Verdict = { key: RefusalKey; details: Details }

/**
 * Why this company cannot accept this request now, or null (rules §2.1, pages §3). What no colleague can mend is said
 * first, the role last. A guest is told only what holds for everybody.
 */
export function judgeAcceptance(
  invitation: Invitation,
  candidate: Candidate | null,
  now: Date,
): Verdict | null {
  const { provider, expiresAt } = invitation
  const standing = standingOf(invitation, now)
  const no = (key: RefusalKey, more: Details = {}): Verdict => ({
    key,
    details: { provider: provider.name, ...more },
  })
  if (candidate) {
    const { organisation, partner } = candidate
    if (organisation.id === provider.id) return no('accept.ownLink')
    if (organisation.kind !== 'reseller') return no('accept.notReseller', { organisation: organisation.name })
    if (partner) return no('accept.already', { organisation: organisation.name })
    if (standing === 'accepted' && invitation.acceptedById === organisation.id) return no('accept.ended')
  }
  if (standing === 'revoked') return no('request.revoked')
  if (standing === 'accepted') return no('request.used')
  if (standing === 'expired') return no('request.expired', { date: expiresAt })
  return candidate && judgeCandidate(invitation, candidate, no)
}

function judgeCandidate(
  { provider, expiresAt }: Invitation,
  candidate: Candidate,
  no: (key: RefusalKey, more?: Details) => Verdict,
): Verdict | null {
  const { name: organisation, market } = candidate.organisation
  if (market !== provider.market) {
    return no('accept.otherMarket', { organisation, market, providerMarket: provider.market })
  }
  if (!isEnrolled(candidate)) return no('accept.notEnrolled', { organisation, date: expiresAt })
  if (!candidate.roles.includes('globalAdmin'))
    return no('role.missing', { roles: ['globalAdmin'], organisation })
  return null
}
