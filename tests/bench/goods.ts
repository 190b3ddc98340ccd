import type pg from 'pg'

const CUSTOMERS = 64

export type Goods = { offerId: string; term: string; billing: string }

export async function buyers(owner: pg.Client, providerId: string): Promise<string[]> {
  const { rows } = await owner.query<{ id: string }>(
    'select id from customer where provider_id = $1 order by created_at limit $2',
    [providerId, CUSTOMERS],
  )
  return rows.map(({ id }) => id)
}

/** The plan the large world sells most of: no cap on what one customer may hold. */
export async function goodsIn(owner: pg.Client, providerId: string): Promise<Goods> {
  const { rows } = await owner.query<Goods>(
    `select s.offer_id as "offerId", s.term, s.billing from subscription s join offer o on o.id = s.offer_id
     where s.provider_id = $1 and o.end_of_sale is null and cardinality(o.excludes) = 0 group by 1, 2, 3 order by count(*) desc, 1 limit 1`,
    [providerId],
  )
  if (!rows[0]) throw new Error('The large world sells nothing.')
  return rows[0]
}

/** Every half of a pair begins with the same tables. */
export async function cleanUp(owner: pg.Client, since: number) {
  const new_ = 'select id from subscription where created_at >= $1'
  const from = [new Date(since)]
  for (const table of ['order_line', 'seat_lot', 'reseller_period'])
    await owner.query(`delete from ${table} where subscription_id in (${new_})`, from)
  await owner.query('delete from subscription where created_at >= $1', from)
  await owner.query('delete from order_ where created_at >= $1', from)
  await owner.query('delete from activity where at >= $1', from)
  await owner.query('vacuum (analyze) order_line, seat_lot, reseller_period, subscription, order_, activity')
}
