import type { Db } from '../../db/scope'
import { domainOf } from './domain-name'
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
  const [first = '', second = ''] = fold(name).split(' ')
  return first.length > 3 || !second ? first : `${first} ${second}`
}

/** Customers of one's own that may be the same company: a name that begins alike and is alike, or the very domain. */
export async function similarCustomers(
  db: Db,
  providerId: string,
  about: { companyName: string; prefix: string },
) {
  const start = startOf(about.companyName)
  const named = start
    ? await db.$queryRaw<Duplicate[]>`
        select id, company_name as "companyName", domain, city, country
        from similar_customers(${start}, ${fold(about.companyName)})`
    : []
  const same = await db.$queryRaw<Duplicate[]>`
    select c.id, c.company_name as "companyName", c.domain, c.city, c.country
    from organisation o join customer c on c.provider_id = ${providerId}::uuid and c.tenant_id = o.id and c.state = 'active'
    where o.domain = ${domainOf(about.prefix)}`
  return [...new Map([...same, ...named].map(one => [one.id, one])).values()].slice(0, 5)
}
