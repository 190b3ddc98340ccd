import type { Db } from '../../db/scope'

/** A later version of the partner agreement that a company has to sign in the place of the one it signed. */
export type SignAgain = {
  /** From then on what it signed does not count. */
  from: Date
  version: number
  effectiveAt: Date
}
/** How a company stands to the partner agreement: whether what it signed counts, and what it has to sign again. */
export type AgreementStanding = { signed: boolean; again: SignAgain | null }

/** The same as `agreement_standing` tells it. */
export type ToldStanding = {
  signed: boolean
  again: (Record<'from' | 'effectiveAt', string> & { version: number }) | null
}

export const standingOf = ({ signed, again }: ToldStanding): AgreementStanding => ({
  signed,
  again: again && { ...again, from: new Date(again.from), effectiveAt: new Date(again.effectiveAt) },
})

/** A company's own standing in its market, now. */
export async function agreementStanding(
  db: Db,
  { id, market }: { id: string; market: string },
  now: Date,
): Promise<AgreementStanding> {
  const [row] = await db.$queryRaw<{ told: ToldStanding }[]>`
    select agreement_standing(${id}::uuid, ${market}, ${now}) as told`
  return row ? standingOf(row.told) : { signed: false, again: null }
}
