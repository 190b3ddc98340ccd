import { z } from 'zod'
import type { Db } from '../../db/scope'
import { mailing } from '../../env'
import type { Member } from '../actor'
import { standingOf, type ToldStanding } from '../agreement/standing'
import { query } from '../operation'
import type { Impact } from '../partnership/impact'
import { may } from '../permission'
import { waiting as vettingQueue } from '../vetting/list'
import { abilitiesOf } from './abilities'
import { ownWaiting, type Waiting, waitingNow } from './waiting'

/** What waits for a person of this organisation, each number bounded: an overview never counts a million rows. */
export const readOverview = query({
  permission: 'self.read',
  input: z.strictObject({}),
  async run({ actor, db, now }) {
    const { kind } = actor.organisation
    const abilities = abilitiesOf(actor)
    const latest = may(actor, 'activity.read') ? await latestOf(db, actor.organisation.id) : []
    if (kind === 'provider') return { kind, abilities, latest, ...(await ofProvider(db, actor, now)) }
    if (kind === 'reseller') return { kind, abilities, latest, ...(await ofReseller(db, actor, now)) }
    if (kind === 'operator')
      return { kind, abilities, latest, queue: await vettingQueue(db), mail: mailFacts() }
    return { kind, abilities, latest }
  },
})

/** Whether the portal sends letters, and how, for whoever runs it; never with what it signs in by. */
function mailFacts() {
  const set = mailing()
  return set && { host: set.server.host, from: set.from.address }
}

/** The last things done in the organisation, as its log tells them. */
const latestOf = (db: Db, organisationId: string) =>
  db.activity.findMany({
    where: { organisationId, outcome: 'done' },
    select: { id: true, at: true, userName: true, operation: true, subject: true, customerName: true },
    orderBy: [{ at: 'desc' }, { id: 'asc' }],
    take: 6,
  })

/** A count stops looking here; the page then says "more than". */
const countedTo = 1000

type ProviderRow = {
  resellers: number
  requests: number
  recent: number
  uncredited: number
  unsigned: number
  vetting: Vetting
  agreement: ToldStanding
  waiting: Required<Waiting>
}
type Vetting = 'none' | 'pending' | 'authorized' | 'rejected'

const unsigned: ToldStanding = { signed: false, again: null }
const nothing = { requests: 0, cases: 0, decisions: 0 }
const none = {
  ...{ vetting: 'none' as const, resellers: 0, requests: 0, recent: 0, uncredited: 0, unsigned: 0 },
  agreement: unsigned,
  waiting: nothing,
}

async function ofProvider(db: Db, actor: Member, now: Date) {
  const { id, market } = actor.organisation
  const monthAgo = new Date(now.getTime() - 30 * 86_400_000)
  const [row] = await db.$queryRaw<ProviderRow[]>`
    select
      (select count(*) from (select from partnership where provider_id = ${id}::uuid and state = 'active' limit ${countedTo + 1}) a)::int as resellers,
      (select count(*) from (select from partnership_request where provider_id = ${id}::uuid and state = 'requested' and expires_at > ${now} limit ${countedTo + 1}) b)::int as requests,
      (select count(*) from (select from partnership where provider_id = ${id}::uuid and state = 'active' and agreement_version < (select agreement_floor(${now})) limit ${countedTo + 1}) c)::int as unsigned,
      (select vetting::text from organisation where id = ${id}::uuid) as vetting, ${waitingNow(now)} as waiting,
      agreement_standing(${id}::uuid, ${market}, ${now}) as agreement,
      n.recent, n.uncredited from search_news(${monthAgo}, ${countedTo + 1}::int) n`
  const { vetting, waiting, agreement, ...figures } = row ?? none
  return { vetting, figures, agreement: standingOf(agreement), waiting: ownWaiting(actor, waiting) }
}

type Shared = { id: string; name: string; work: Impact }
type ResellerRow = Pick<ProviderRow, 'vetting' | 'agreement' | 'waiting'> & { providers: Shared[] }

/** With whom a reseller works, and how much; it has a handful of providers. */
async function ofReseller(db: Db, actor: Member, now: Date) {
  const { id, market } = actor.organisation
  const [row] = await db.$queryRaw<ResellerRow[]>`
    select coalesce((select json_agg(json_build_object('id', o.id, 'name', o.name,
          'work', search_work(p.provider_id, p.reseller_id, ${countedTo + 1}::int)) order by lower(o.name), o.id)
        from (select provider_id, reseller_id from partnership where reseller_id = ${id}::uuid and state = 'active' limit 50) p
        join organisation o on o.id = p.provider_id), '[]') as providers,
      agreement_standing(${id}::uuid, ${market}, ${now}) as agreement,
      (select vetting::text from organisation where id = ${id}::uuid) as vetting, ${waitingNow(now)} as waiting`
  const { vetting = 'none', providers = [], agreement = unsigned, waiting = nothing } = row ?? {}
  return {
    vetting,
    standing: { providers },
    agreement: standingOf(agreement),
    waiting: ownWaiting(actor, waiting),
  }
}
