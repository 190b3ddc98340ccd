import { query } from '../operation'
import { listed, searched } from './list-pages'
import { aroundCustomers } from './list-partners'
import { ListCustomers } from './list-schema'
import { wantedBy } from './list-wanted'

/**
 * A provider's customers or those a reseller serves, a page of them: newest first or by name, narrowed to one partner, a
 * tag or the newest, or those that match a search.
 */
export const listCustomers = query({
  permission: 'customer.list',
  input: ListCustomers,
  async run({ actor, db, input, now }) {
    const { q, from, size } = input
    const asked = wantedBy(actor, input, now)
    // Those of a month are the beginning of the list by date, and nowhere together in the list by name.
    const wanted = { ...asked, ...(asked.only.since && { sort: 'newest' as const }) }
    const found = q ? await searched(db, q, wanted, from) : await listed(db, wanted, from)
    const { rows, served, total, ...page } = found
    const { count, partnersOf, ...filter } = await aroundCustomers(db, actor, wanted, rows, served)
    return {
      ...page,
      ...filter,
      q,
      size,
      added: wanted.only.since !== undefined,
      total: total(count),
      rows: rows.map(row => ({
        id: row.id,
        tenantId: row.tenantId,
        companyName: row.companyName,
        domain: row.domain,
        country: row.country,
        createdAt: new Date(row.createdAt),
        /** Whether the one who looks holds delegated admin rights. */
        rights: row.rights,
        /** Names: of a provider's resellers, of a reseller's provider. */
        partners: partnersOf(row),
      })),
    }
  },
})
