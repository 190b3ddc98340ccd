import { z } from 'zod'

/** As typed: kept whatever it is, so that nothing is lost; `account-rules.ts` judges it. */
const typed = z.string().max(4000).default('')

/** Everything the wizard's first step asks for (pages §10.1). */
export const TypedAccount = z.strictObject({
  companyName: typed,
  country: typed,
  addressLine1: typed,
  addressLine2: typed,
  city: typed,
  state: typed,
  postalCode: typed,
  registrationId: typed,
  domain: typed,
  firstName: typed,
  lastName: typed,
  email: typed,
  phone: typed,
  culture: typed,
  qualification: typed,
  resellerId: typed,
  /** `attested`, `later`, or not chosen yet. */
  agreement: typed,
  acceptedOn: typed,
  /** `other` when somebody else than the primary contact accepted. */
  signer: typed,
  signerFirstName: typed,
  signerLastName: typed,
  signerEmail: typed,
  signerPhone: typed,
  /** The odd name that was shown and confirmed to be right. */
  confirmed: typed,
})

export type TypedAccount = z.output<typeof TypedAccount>
export type AccountField = keyof TypedAccount

export const blankAccount: TypedAccount = TypedAccount.parse({})

/** Qualifications a partner may give; nonprofit status is not for a partner to give (pages §10.1, rules §3.3). */
export const qualifications = ['none', 'education', 'government', 'stateOwned'] as const
