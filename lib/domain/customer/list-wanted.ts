import type { z } from 'zod'
import type { Member } from '../actor'
import type { ExportCustomers } from './list-schema'

const month = 30 * 86_400_000

/** What a list is narrowed to beside its two partners, as `customers_in_view` reads it. */
export type Only = { tag?: string; direct?: true; since?: Date }

/**
 * A filter as the one who looks can mean it. Of the two partners it can name, one's own side is given; tags and customers
 * without a reseller are a provider's.
 */
export function wantedBy<F extends z.output<typeof ExportCustomers>>(actor: Member, filter: F, now: Date) {
  const { reseller, provider, tag, added, ...rest } = filter
  const provides = actor.organisation.kind === 'provider'
  const direct = provides && reseller === 'none'
  const only: Only = {
    ...(provides && tag && { tag }),
    ...(direct && { direct }),
    ...(added && { since: new Date(now.getTime() - month) }),
  }
  return {
    ...rest,
    reseller: provides && reseller !== 'none' ? reseller : undefined,
    provider: provides ? undefined : provider,
    only,
  }
}
