import { v7 as uuid } from 'uuid'
import { owner, rows } from '../owner'
import { subscription } from '../scene'
import type { Org } from '../world'

/** Codes of the catalogue whose lives the tests follow. */
export const classic = 'BD938F12-058F-4927-BBA3-AE36B1D2501C'
export const classicE3 = '796B6B5F-613C-4E24-A17C-EBA730D49C02'
export const classicAddon = '2828BE95-46BA-4F91-B2FD-0BEF192ECF60'
export const standard = 'CFQ7TTC0LDPB:0001'
export const e3 = 'CFQ7TTC0LFLX:0001'
export const e5 = 'CFQ7TTC0LFLZ:0002'
export const trial = 'CFQ7TTC0LDPB:000T'
export const trialOfStandard = 'CFQ7TTC0LDPB:0001'
export const classicTrial = 'C0BD2E08-11AC-4836-BDC7-3712E744922F'

export const stored = async (id: string) =>
  (await rows('select * from subscription where id = $1', [id]))[0] as Record<string, unknown>

/** Seats whose window shuts in so many hours from now. */
export const lot = (provider: Org, id: string, quantity: number, hoursLeft: number) =>
  owner().query(
    `insert into seat_lot values ($1, $2, $3, $4, now() - interval '1 day', now() + make_interval(secs => $5))`,
    [provider.id, uuid(), id, quantity, hoursLeft * 3600],
  )

/** An add-on of the same order, hung on its base. */
export async function addon(
  provider: Org,
  shop: Parameters<typeof subscription>[1],
  base: string,
  offer: string,
) {
  const id = await subscription(provider, shop, { offer, quantity: 5 })
  await owner().query(
    `update subscription s set parent_id = $2, order_id = b.order_id from subscription b where s.id = $1 and b.id = $2`,
    [id, base],
  )
  return id
}
