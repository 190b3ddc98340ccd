import { z } from 'zod'
import type { Db } from '../../db/scope'
import type { Member } from '../actor'
import { query } from '../operation'

/** What waits for a person of this organisation, each number bounded: an overview never counts a million rows. */
export const readOverview = query({
  permission: 'self.read',
  input: z.strictObject({}),
  async run({ actor, db, now }) {
    const { kind } = actor.organisation
    if (kind === 'provider') return { kind, ...(await ofProvider(db, actor, now)) }
    if (kind === 'reseller') return { kind, ...(await ofReseller(db, actor)) }
    return { kind }
  },
})

/** A count stops looking here; the page then says "more than". */
const countedTo = 1000

type ProviderRow = {
  resellers: number
  requests: number
  recent: number
  uncredited: number
  unsigned: number
}

async function ofProvider(db: Db, actor: Member, now: Date) {
  const id = actor.organisation.id
  const monthAgo = new Date(now.getTime() - 30 * 86_400_000)
  const [row] = await db.$queryRaw<ProviderRow[]>`
    select
      (select count(*) from (select from partnership where provider_id = ${id}::uuid and state = 'active' limit ${countedTo + 1}) a)::int as resellers,
      (select count(*) from (select from partnership_request where provider_id = ${id}::uuid and state = 'requested' and expires_at > ${now} limit ${countedTo + 1}) b)::int as requests,
      (select count(*) from (select from partnership where provider_id = ${id}::uuid and state = 'active' and not agreement_signed limit ${countedTo + 1}) c)::int as unsigned,
      n.recent, n.uncredited from search_news(${monthAgo}, ${countedTo + 1}::int) n`
  return { figures: row ?? { resellers: 0, requests: 0, recent: 0, uncredited: 0, unsigned: 0 } }
}

async function ofReseller(db: Db, actor: Member) {
  const id = actor.organisation.id
  const [row] = await db.$queryRaw<{ providers: number; customers: number; signed: boolean }[]>`
    select
      (select count(*) from partnership where reseller_id = ${id}::uuid and state = 'active')::int as providers,
      search_count(null, null, ${countedTo + 1}::int) as customers,
      exists (select 1 from agreement_signature s join agreement a on a.id = s.agreement_id and a.kind = 'partner'
        where s.organisation_id = ${id}::uuid and s.market = ${actor.organisation.market}) as signed`
  return { standing: row ?? { providers: 0, customers: 0, signed: false } }
}
