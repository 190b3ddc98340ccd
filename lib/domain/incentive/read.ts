import { type Db, empty, sql } from '../../db/scope'
import type { Member } from '../actor'
import { type Place, pageOf, readCursor } from '../partnership/paging'

/** Whose ledger it is: a provider's own, or what a reseller earned with any of its providers. */
const whose = ({ organisation: { id, kind } }: Member) =>
  kind === 'provider' ? sql`provider_id = ${id}::uuid` : sql`reseller_id = ${id}::uuid`

export type MonthSum = {
  month: Date
  currency: string
  credits: number
  baseMinor: number
  creditMinor: number
}

/** The last three years, one sum a month and currency. */
export const sumsOf = (db: Db, actor: Member, now: Date) => db.$queryRaw<MonthSum[]>`
  select month, currency::text, sum(credits)::int as credits, sum(base_minor)::float8 as "baseMinor", sum(credit_minor)::float8 as "creditMinor"
  from incentive_total where ${whose(actor)} ${actor.organisation.kind === 'provider' ? sql`and mpn_id = ''` : empty}
    and month > (${now}::timestamptz - interval '3 years')::date
  group by month, currency order by month desc, currency limit 200`

/** The currencies something was credited in that month. */
export async function currenciesOf(db: Db, actor: Member, month: Date) {
  const found = await db.$queryRaw<{ currency: string }[]>`
    select distinct currency::text from incentive_total
    where ${whose(actor)} ${actor.organisation.kind === 'provider' ? sql`and mpn_id = ''` : empty} and month = ${month}::date order by 1`
  return found.map(({ currency }) => currency)
}

export type LocationSum = {
  mpnId: string
  resellerName: string | null
  credits: number
  baseMinor: number
  creditMinor: number
}

export type CreditRow = {
  id: string
  subscriptionId: string
  customerId: string
  companyName: string
  resellerName: string
  mpnId: string
  titleEn: string
  titleFr: string
  seats: number
  currency: string
  baseMinor: number
  basisPoints: number
  creditMinor: number
}

type Wish = Place & { month: Date; currency: string; mpnId?: string | undefined }

/** The month by location, the highest first: a provider has one row each, a reseller one for each of its providers. */
function locations(actor: Member, { month, currency }: Wish) {
  const here = sql`from incentive_total where ${whose(actor)} and month = ${month}::date and currency = ${currency} and mpn_id <> ''`
  return actor.organisation.kind === 'provider'
    ? sql`select mpn_id as "mpnId", reseller_name as "resellerName", credits, base_minor as "baseMinor", credit_minor as "creditMinor"
        ${here} order by credit_minor desc, mpn_id limit 25`
    : sql`select mpn_id as "mpnId", max(reseller_name) as "resellerName", sum(credits) as credits, sum(base_minor) as "baseMinor",
        sum(credit_minor) as "creditMinor" ${here} group by mpn_id order by sum(credit_minor) desc, mpn_id limit 25`
}

const cursorOf = (place: Place) => {
  const cursor = readCursor(place)
  return cursor && /^-?\d+$/.test(cursor.value) ? cursor : null
}

/** The ledger's lines of a month, the highest credit first. */
function lines(actor: Member, { month, currency, mpnId, ...place }: Wish) {
  const from = cursorOf(place)
  const back = from?.backwards ?? false
  const key = sql`(${BigInt(from?.value ?? 0)}, ${from?.id ?? null}::uuid)`
  const { id, kind } = actor.organisation
  // A provider's location has few lines beside the provider's: those of its company are read from that company's index.
  const company =
    mpnId && kind === 'provider'
      ? sql`and reseller_id = (select reseller_id from incentive_total where provider_id = ${id}::uuid and month = ${month}::date
          and currency = ${currency} and mpn_id = ${mpnId})`
      : empty
  return sql`
    select id, subscription_id as "subscriptionId", customer_id as "customerId", company_name as "companyName",
      reseller_name as "resellerName", mpn_id as "mpnId", offer_title_en as "titleEn", offer_title_fr as "titleFr", seats, currency,
      base_minor as "baseMinor", basis_points as "basisPoints", credit_minor as "creditMinor"
    from incentive_credit where ${whose(actor)} and month = ${month}::date and currency = ${currency}
      ${mpnId ? sql`and mpn_id = ${mpnId} ${company}` : empty}
      ${from ? (back ? sql`and (credit_minor, id) > ${key}` : sql`and (credit_minor, id) < ${key}`) : empty}
    order by ${back ? sql`credit_minor, id` : sql`credit_minor desc, id desc`} limit ${place.size + 1}::int`
}

type Report = { rows: CreditRow[]; locations: LocationSum[] }

const paged = (found: CreditRow[], wish: Wish) =>
  pageOf(found, wish, cursorOf(wish), row => ({ value: String(row.creditMinor), id: row.id }))

/** A page of lines and, beside it, the locations, in one statement. */
export async function monthOfLedger(db: Db, actor: Member, wish: Wish) {
  const [found] = await db.$queryRaw<Report[]>`
    select (select coalesce(json_agg(r), '[]') from (${lines(actor, wish)}) r) as rows,
      (select coalesce(json_agg(l), '[]') from (${locations(actor, wish)}) l) as locations`
  return { ...paged(found?.rows ?? [], wish), locations: found?.locations ?? [] }
}

/** A page of lines alone. */
export async function creditsOfMonth(db: Db, actor: Member, wish: Wish) {
  const [found] = await db.$queryRaw<Pick<Report, 'rows'>[]>`
    select (select coalesce(json_agg(r), '[]') from (${lines(actor, wish)}) r) as rows`
  return paged(found?.rows ?? [], wish)
}
