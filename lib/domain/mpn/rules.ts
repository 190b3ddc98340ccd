import type { Details, RefusalKey } from '../refusal'

export type Location = { mpnId: string; name: string; city: string; country: string }

/** The company an MPN ID belongs to, as the provider who asks about it stands to it. */
export type MpnOwner = {
  id: string
  name: string
  kind: string
  market: string
  vetting: string
  programme: string
  /** Signed the partner agreement for the provider's market, in a version that counts. */
  signed: boolean
  /** From when on what it signed does not count, because a later version is to be signed. */
  again?: string | null
  /** Has an active partnership with the provider. */
  partner: boolean
  locations: Location[]
}

export type VerifiedLocation = Location & { resellerId: string; company: string }

export type MpnVerdict =
  | { allowed: true; location: VerifiedLocation }
  | { allowed: false; reason: RefusalKey; details: Details }

const enrolled = ({ vetting, programme, locations }: MpnOwner) =>
  vetting === 'authorized' && programme !== 'pending' && programme !== 'declined' && locations.length > 0

/**
 * May this provider put this ID on a subscription? Only an enrolled reseller's location, of the provider's market, with
 * the partner agreement signed and the partnership alive (rules §1.1, §1.2, §1.6, §4.1, §4.2).
 */
export function judgeMpnId(
  mpnId: string,
  owner: MpnOwner | undefined,
  provider: { id: string; market: string },
): MpnVerdict {
  if (!owner) return no('mpn.unknown', { mpnId })
  const location = owner.locations.find(one => one.mpnId === mpnId)
  const details = { mpnId, company: owner.name }
  if (owner.id === provider.id) return no('mpn.own', details)
  if (owner.kind !== 'reseller') return no('mpn.notReseller', details)
  if (owner.market !== provider.market) return no('mpn.otherMarket', { ...details, market: owner.market })
  if (!enrolled(owner)) return no('mpn.notEnrolled', details)
  if (!location) return no('mpn.global', { ...details, locations: owner.locations.map(choiceOf) })
  if (!owner.signed && owner.again)
    return no('mpn.agreementLapsed', { ...details, date: new Date(owner.again) })
  if (!owner.signed) return no('mpn.noAgreement', details)
  if (!owner.partner) return no('mpn.notPartner', details)
  return { allowed: true, location: { resellerId: owner.id, company: owner.name, ...location } }
}

/** A location as a choice to offer: the ID always comes first. */
export const choiceOf = ({ mpnId, city }: Location) => `${mpnId} · ${city}`

const no = (reason: RefusalKey, details: Details): MpnVerdict => ({ allowed: false, reason, details })
