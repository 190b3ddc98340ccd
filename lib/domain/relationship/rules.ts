import type { OrganisationKind, Role } from '../actor'
import { standingOf } from '../partnership/rules'
import type { Details, RefusalKey } from '../refusal'

type Company = { id: string; name: string }

export type Invitation = {
  provider: Company & { market: string }
  reseller: Company | null
  delegatedAdmin: boolean
  state: 'requested' | 'accepted' | 'revoked'
  expiresAt: Date
  acceptedById: string | null
}

/** What this company has with the partners that ask: a relationship, and delegated admin, with each. */
export type Standing = { related: boolean; rights: boolean }

export type Candidate = {
  organisation: { id: string; name: string; kind: OrganisationKind; market: string }
  roles: readonly Role[]
  provider: Standing
  /** Nothing where no reseller is asked for. */
  reseller: Standing | null
}

export type Verdict = { key: RefusalKey; details: Details }

/** Does the company have everything already that accepting would give? */
export function nothingToGain({ delegatedAdmin }: Invitation, { provider, reseller }: Candidate) {
  const asked = reseller ? [provider, reseller] : [provider]
  return asked.every(({ related, rights }) => related && (rights || !delegatedAdmin))
}

/**
 * Why this company cannot accept this request now, or null (rules §§3.1, 3.2, 8; pages §7). What no colleague can mend is
 * said first, the role last. A guest is told only what holds for everybody.
 */
export function judgeRelationship(
  invitation: Invitation,
  candidate: Candidate | null,
  now: Date,
): Verdict | null {
  const { provider, reseller, expiresAt } = invitation
  const no = (key: RefusalKey, more: Details = {}): Verdict => ({
    key,
    details: { provider: provider.name, reseller: reseller?.name ?? 'none', ...more },
  })
  const organisation = candidate?.organisation.name ?? ''
  if (candidate) {
    const { id, kind } = candidate.organisation
    if (id === provider.id || id === reseller?.id) return no('relationship.ownLink')
    if (kind !== 'customer') return no('relationship.notCustomer', { organisation })
    if (nothingToGain(invitation, candidate)) return no('relationship.already', { organisation })
    if (invitation.state === 'accepted' && invitation.acceptedById === id) return no('relationship.ended')
  }
  const standing = standingOf(invitation, now)
  if (standing === 'revoked') return no('request.revoked')
  if (standing === 'accepted') return no('request.used')
  if (standing === 'expired') return no('request.expired', { date: expiresAt })
  if (!candidate) return null
  const { market } = candidate.organisation
  if (market !== provider.market)
    return no('relationship.otherMarket', { organisation, market, providerMarket: provider.market })
  if (!candidate.roles.includes('globalAdmin'))
    return no('role.missing', { roles: ['globalAdmin'], organisation })
  return null
}
