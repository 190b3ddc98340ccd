import type { Db } from '../../db/scope'
import { readCursor } from '../partnership/paging'
import type { Only } from './list-wanted'

export type Wanted = {
  q?: string | undefined
  reseller?: string | undefined
  provider?: string | undefined
  only?: Only
  sort: 'newest' | 'name'
  after?: string | undefined
  before?: string | undefined
  size: number
}

export type CustomerRow = {
  providerId: string
  id: string
  tenantId: string
  companyName: string
  sortName: string
  domain: string
  country: string
  createdAt: string
  /** Delegated admin rights of whoever looks. */
  rights: boolean
}

type Page = { rows: CustomerRow[]; served: [customer: string, reseller: string][] }
const json = (only: Only = {}) => JSON.stringify(only)
type Hits = {
  rows: CustomerRow[]
  found: number
  complete: boolean
  ordered: boolean
  byName: boolean
  served?: Page['served']
}

const isDate = (text: string) => /^\d{4}-\d\d-\d\dT/.test(text) && !Number.isNaN(Date.parse(text))

/** The key to go on from; one that belongs to another order of the list is none. */
export function placeOf(wanted: Wanted, byName: boolean) {
  const cursor = readCursor(wanted)
  return cursor && (byName || isDate(cursor.value)) ? cursor : null
}

/** A page of the whole list and one more, in the direction of travel, with who of its resellers serves whom. */
export async function pageOfCustomers(db: Db, wanted: Wanted): Promise<Page> {
  const { provider, reseller, only, sort, size } = wanted
  const place = placeOf(wanted, sort === 'name')
  const [answer] = await db.$queryRaw<{ page: Page }[]>`
    select customer_page(${provider ?? null}::uuid, ${reseller ?? null}::uuid, ${json(only)}::jsonb, ${sort}, ${place?.backwards ?? false},
      ${place?.value ?? null}, ${place?.id ?? null}::uuid, ${size + 1}::int) as page`
  return answer?.page ?? { rows: [], served: [] }
}

/** Is the term too short for any index but that of names? Then names that begin so are found, by name. */
export function isShort(term: string) {
  const dot = term.indexOf('.')
  const hosted = dot > 0 && '.onmicrosoft.com'.startsWith(term.slice(dot))
  return !/[\p{L}\p{N}]{3}/u.test(hosted ? term.slice(0, dot) : term)
}

/** A page of those that match a folded term, in the direction of travel; of a provider's whole list with who serves whom, if asked. */
export async function matchingCustomers(
  db: Db,
  term: string,
  wanted: Wanted,
  withServed = false,
): Promise<Hits> {
  const { provider, reseller, only, size } = wanted
  const place = placeOf(wanted, isShort(term))
  const [answer] = await db.$queryRaw<{ hits: Hits }[]>`
    select search_customers(${term}, ${provider ?? null}::uuid, ${reseller ?? null}::uuid, ${place?.backwards ?? false},
      ${place?.value ?? null}, ${place?.id ?? null}::uuid, ${size}::int, ${json(only)}::jsonb, ${withServed}) as hits`
  return answer?.hits ?? { rows: [], found: 0, complete: true, ordered: true, byName: false }
}
