import type { Db } from '../../db/scope'
import { fold } from './fold'

export type Duplicate = {
  id: string
  companyName: string
  domain: string
  city: string | null
  country: string
}

/** Where to look: under the first word, or the first two when the first says little. */
export function startOf(name: string): string {
  const [first = '', second = ''] = fold(name).trim().split(/\s+/)
  return first.length > 3 || !second ? first : `${first} ${second}`
}

/** One's own customers that may be the same company: their names begin alike and are alike. The function names the tenant. */
export async function similarCustomers(db: Db, companyName: string): Promise<Duplicate[]> {
  const start = startOf(companyName)
  if (start.length < 2) return []
  return await db.$queryRaw<Duplicate[]>`
    select id::text, company_name as "companyName", domain, city, country
    from similar_customers(${start}, ${fold(companyName).trim()})`
}
