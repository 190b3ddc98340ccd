import { type Db, empty, sql } from '../../db/scope'
import { fold } from '../customer/fold'
import type { Place } from './rules'

export type PriceRow = {
  offerId: string
  rank: number
  titleEn: string
  titleFr: string
  category: string
  /** What is billed by usage has no price of a licence. */
  kind: string
  endOfSale: Date | null
  term: string
  billing: string
  unitMinor: number
  recommendedMinor: number
  effectiveFrom: Date
  effectiveTo: Date | null
  /** The same price in the list before, where it was another. */
  beforeMinor: number | null
}

type Wanted = {
  q?: string | undefined
  category?: string | undefined
  currency: string
  /** Those of the provider's market; an offer that is sold in none of them is not in its list. */
  countries: string[]
  on: Date
  place: Place | null
  /** So many offers, each with all its prices. */
  offers: number
}

/** A market's prices in one currency on one day, offer by offer; what was withdrawn, or is not sold there or so, is left out. */
export const findPrices = (db: Db, { q, category, currency, countries, on, place, offers }: Wanted) => {
  const words = fold(q ?? '')
    .split(/\s+/)
    .filter(Boolean)
  const text = sql`lower(regexp_replace(normalize(title_en || ' ' || title_fr || ' ' || id, NFD), '[\\u0300-\\u036f]', '', 'g'))`
  const matching = words.map(word => sql`and strpos(${text}, ${word}) > 0`)
  return db.$queryRaw<PriceRow[]>`
    with shown as (
      select id, rank, title_en, title_fr, category, kind, end_of_sale from offer o
      where withdrawn_at is null and countries && ${countries}::char(2)[] ${category ? sql`and category = ${category}` : empty}
        ${place ? (place.back ? sql`and (rank, id) < (${place.rank}::int, ${place.id})` : sql`and (rank, id) > (${place.rank}::int, ${place.id})`) : empty}
        ${matching[0] ?? empty} ${matching[1] ?? empty} ${matching[2] ?? empty} ${matching[3] ?? empty}
        and exists (select 1 from offer_price p where p.offer_id = o.id and p.currency = ${currency} and p.effective_from <= ${on}::date
          and (p.effective_to is null or p.effective_to > ${on}::date))
      order by ${place?.back ? sql`rank desc, id desc` : sql`rank, id`} limit ${offers}::int)
    select s.id as "offerId", s.rank, s.title_en as "titleEn", s.title_fr as "titleFr", s.category, s.kind, s.end_of_sale as "endOfSale",
      p.term, p.billing, p.unit_minor as "unitMinor", p.recommended_minor as "recommendedMinor",
      p.effective_from as "effectiveFrom", p.effective_to as "effectiveTo",
      (select b.unit_minor from offer_price b where b.offer_id = p.offer_id and b.currency = p.currency and b.term = p.term
        and b.billing = p.billing and b.effective_from < p.effective_from order by b.effective_from desc limit 1) as "beforeMinor"
    from shown s join lateral (
      select distinct on (term, billing) * from offer_price
      where offer_id = s.id and currency = ${currency} and effective_from <= ${on}::date
        and (effective_to is null or effective_to > ${on}::date)
      order by term, billing, effective_from desc) p on true
    order by s.rank, s.id, p.term, p.billing`
}
