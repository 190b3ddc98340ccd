import { z } from 'zod'
import type { Db } from '../../db/scope'
import { marketOf } from '../country/market'
import { matchingCustomers } from '../customer/list-rows'
import { query } from '../operation'
import { isEnrolled } from '../partnership/rules'
import { type Asked, askedFor, matchOf } from './rules'

const most = 10

/** One box for an MPN ID, a tenant ID, a domain or a name: what it is, and whose (issue 3 §10). */
export const lookUp = query({
  permission: 'lookUp.ask',
  input: z.strictObject({
    q: z
      .string()
      .optional()
      .transform(text => text?.trim().slice(0, 200) || undefined),
  }),
  async run({ actor, db, input: { q } }) {
    if (!q) return { asked: null, partners: [], customers: [] }
    const asked = askedFor(q)
    if (asked.as === 'short' || asked.as === 'digits') return { asked, partners: [], customers: [] }
    const partners = await partnersFor(db, asked)
    const customers = actor.organisation.kind === 'operator' ? [] : await customersFor(db, asked)
    return { asked, partners, customers }
  },
})

type Row = {
  id: string
  kind: 'provider' | 'reseller' | 'customer' | 'operator'
  name: string
  country: string
  market: string
  vetting: 'none' | 'pending' | 'authorized' | 'rejected'
  programme: 'pending' | 'qualified' | 'active' | 'declined'
  domain: string | null
  global_mpn_id: string | null
  locations: { mpnId: string; name: string; city: string; country: string }[] | null
  signed: boolean | null
  linked: boolean
  self: boolean
}

async function partnersFor(db: Db, asked: Asked) {
  const [mpnId, id, domain, words] = [
    asked.as === 'mpnId' ? asked.mpnId : null,
    asked.as === 'id' ? asked.id : null,
    asked.as === 'domain' ? asked.domain : null,
    asked.as === 'name' ? `%${asked.words.replace(/[\\%_]/g, '\\$&')}%` : null,
  ]
  const rows = await db.$queryRaw<Row[]>`
    select * from search_partners(${mpnId}, ${id}::uuid, ${domain}, ${words}, ${most}::int)`
  return rows.map(({ global_mpn_id: globalMpnId, locations, ...row }) => {
    const known = { ...row, globalMpnId, locations: locations ?? [] }
    return { ...known, match: matchOf(asked, known), enrolled: isEnrolled(row) }
  })
}

/** Those of one's own customers that match; nobody learns of another's. */
async function customersFor(db: Db, asked: Asked) {
  const term =
    asked.as === 'id'
      ? asked.id
      : asked.as === 'domain'
        ? asked.domain
        : asked.as === 'name'
          ? asked.words
          : null
  if (!term) return []
  const { rows } = await matchingCustomers(db, term, { sort: 'newest', size: most })
  return rows.slice(0, most).map(({ providerId, id, tenantId, companyName, domain, country, rights }) => ({
    ...{ providerId, id, tenantId, companyName, domain, country, rights },
    market: marketOf(country),
  }))
}
