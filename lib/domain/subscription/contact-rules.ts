/** An organisation that may be asked to support the subscription. */
export type ContactCandidate = {
  id: string
  name: string
  /** The partnership with the provider is alive. */
  partner: boolean
  /** Holds delegated admin rights on the customer. */
  delegatedAdmin: boolean
  supportEmail: string | null
  supportPhone: string | null
  supportWebsite: string | null
}

/** The provider itself, and resellers that serve the customer with delegated admin rights (rules §7, §2.4). */
export const mayBeContact = (candidate: ContactCandidate, providerId: string) =>
  candidate.id === providerId || (candidate.partner && candidate.delegatedAdmin)

/** The one chosen now stays, even if it could not be chosen any more (rules §2.4). */
export function judgeSupportContact(
  { current, wanted, providerId }: { current: string; wanted: string; providerId: string },
  candidates: readonly ContactCandidate[],
): { allowed: true } | { allowed: false; reason: 'support.notEligible' | 'row.notFound'; company: string } {
  if (wanted === current || wanted === providerId) return { allowed: true }
  const candidate = candidates.find(one => one.id === wanted)
  if (!candidate) return { allowed: false, reason: 'row.notFound', company: '' }
  if (mayBeContact(candidate, providerId)) return { allowed: true }
  return { allowed: false, reason: 'support.notEligible', company: candidate.name }
}
