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
export const sumsOf = (db: Db, actor: Member) => db.$queryRaw<MonthSum[]>`
  select month, currency::text, sum(credits)::int as credits, sum(base_minor)::float8 as "baseMinor", sum(credit_minor)::float8 as "creditMinor"
  from incentive_total where ${whose(actor)} ${actor.organisation.kind === 'provider' ? sql`and mpn_id = ''` : empty}
  group by month, currency order by month desc, currency limit 200`

export type LocationSum = {
  mpnId: string
  resellerName: string | null
  credits: number
  baseMinor: number
  creditMinor: number
}

/** The month by location, the highest first. */
export const locationsOf = (db: Db, actor: Member, month: Date, currency: string) => db.$queryRaw<
  LocationSum[]
>`
  select mpn_id as "mpnId", max(reseller_name) as "resellerName", sum(credits)::int as credits,
    sum(base_minor)::float8 as "baseMinor", sum(credit_minor)::float8 as "creditMinor"
  from incentive_total where ${whose(actor)} and month = ${month}::date and currency = ${currency} and mpn_id <> ''
  group by mpn_id order by sum(credit_minor) desc, mpn_id limit 25`

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

type Wish = Place & { month: Date; currency?: string | undefined; mpnId?: string | undefined }

/** The ledger's lines of a month, the highest credit first. */
export async function creditsOfMonth(db: Db, actor: Member, { month, currency, mpnId, ...place }: Wish) {
  const cursor = readCursor(place)
  const from = cursor && /^-?\d+$/.test(cursor.value) ? cursor : null
  const back = from?.backwards ?? false
  const beyond = !from
    ? empty
    : back
      ? sql`and (credit_minor > ${BigInt(from.value)} or (credit_minor = ${BigInt(from.value)} and id < ${from.id}::uuid))`
      : sql`and credit_minor <= ${BigInt(from.value)} and (credit_minor < ${BigInt(from.value)} or id > ${from.id}::uuid)`
  const rows = await db.$queryRaw<CreditRow[]>`
    select id, subscription_id as "subscriptionId", customer_id as "customerId", company_name as "companyName",
      reseller_name as "resellerName", mpn_id::text as "mpnId", offer_title_en as "titleEn", offer_title_fr as "titleFr", seats,
      currency::text, base_minor::float8 as "baseMinor", basis_points as "basisPoints", credit_minor::float8 as "creditMinor"
    from incentive_credit where ${whose(actor)} and month = ${month}::date
      ${currency ? sql`and currency = ${currency}` : empty}
      ${mpnId ? sql`and mpn_id = ${mpnId}` : empty}
      ${beyond}
    order by ${back ? sql`credit_minor, id desc` : sql`credit_minor desc, id`} limit ${place.size + 1}::int`
  return pageOf(rows, place, from, row => ({ value: String(row.creditMinor), id: row.id }))
}
