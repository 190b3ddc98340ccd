import type { Db } from '../../db/scope'
import { candidatePrefixes, domainOf } from './domain-name'

/** Of these prefixes, the ones nobody has; whose a taken one is stays unsaid. */
async function freePrefixes(db: Db, prefixes: readonly string[]): Promise<string[]> {
  if (prefixes.length === 0) return []
  const domains = prefixes.map(domainOf)
  const rows = await db.$queryRaw<{ at: number }[]>`
    select at::int from unnest(${domains}::text[]) with ordinality as tried (domain, at)
    where not domain_taken(domain) order by at`
  return rows.flatMap(({ at }) => prefixes[at - 1] ?? [])
}

export const isFree = async (db: Db, prefix: string) => (await freePrefixes(db, [prefix])).length === 1

/** Up to three free prefixes near what was wanted. */
export async function suggestPrefixes(db: Db, typed: string, about: Parameters<typeof candidatePrefixes>[1]) {
  return (await freePrefixes(db, candidatePrefixes(typed, about))).slice(0, 3)
}
