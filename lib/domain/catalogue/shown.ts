import { sql } from '../../db/scope'

/**
 * The offers that the rows of a `page` name, with their policies: each read once, however many rows name it. A list that
 * joined the offers themselves would look each up anew.
 */
export const offersShown = (rows: 'page' | 'named') => sql`
  offers as materialized (select id, title_en, title_fr, kind, rank, policy_id, max_quantity, pooled_max, excludes, withdrawn_at from offer
    where id = any (array(select offer_id from ${rows === 'page' ? sql`page` : sql`named`}))),
  policies as materialized (select * from commerce_policy
    where id = any (array(select policy_id from offers)))`
