export type OrganisationKind = 'operator' | 'provider' | 'reseller' | 'customer'

export const roles = [
  'globalAdmin',
  'userAdmin',
  'billingAdmin',
  'adminAgent',
  'salesAgent',
  'helpdeskAgent',
  'accountAdmin',
  'incentivesAdmin',
  'user',
] as const
export type Role = (typeof roles)[number]

/** A signed-in person acting for one organisation. Made by `lib/web/session.ts` and by tests only. */
export type Member = {
  user: { id: string; name: string; email: string; locale: string | null }
  organisation: { id: string; name: string; kind: OrganisationKind; country: string; market: string }
  roles: Role[]
  /** SHA-256 (hex) of the session's token. */
  session: string
  mustChangePassword: boolean
  /** SHA-256 (hex) of the partnership link's key this person opened. */
  invite?: string
}

/** Somebody not signed in; at most the holder of a partnership link. */
export type Guest = { user: null; organisation: null; roles: []; invite?: string }

export type Actor = Member | Guest

export const guest = (invite?: string): Guest => ({
  user: null,
  organisation: null,
  roles: [],
  ...(invite ? { invite } : {}),
})
