import type { Db } from '../../db/scope'

/** What stays with a reseller when its partnership ends (rules §2.4). */
export type Impact = { customers: number; delegated: number; credited: number; supported: number }

/** A page stops counting here and says "more than"; only who is about to end a partnership is told every last one. */
export const countedTo = 1000

const nothing: Impact = { customers: 0, delegated: 0, credited: 0, supported: 0 }

/** What two partners do together, exactly, or as far as a page counts. */
export async function impactOf(db: Db, providerId: string, resellerId: string, most: number | null = null) {
  const [answer] = await db.$queryRaw<{ work: Impact | null }[]>`
    select search_work(${providerId}::uuid, ${resellerId}::uuid, ${most}::int) as work`
  return answer?.work ?? nothing
}
