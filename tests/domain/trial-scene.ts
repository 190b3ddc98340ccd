import { v7 as uuid } from 'uuid'
import { onTestFinished } from 'vitest'
import type { Member } from '@/lib/domain/actor'
import { readConversion } from '@/lib/domain/change/queries'
import { listRenewals } from '@/lib/domain/renewal/operations'
import { moveProvider } from '@/lib/domain/time/run'
import { setLicenses } from '@/lib/domain/user/license-operations'
import { owner, rows } from '../owner'
import { subscription } from '../scene'
import type { Org } from '../world'
import { stored, trial } from './life-goods'
import { newUser, userScene } from './user-scene'

export const premium = 'CFQ7TTC0LCHC:0002'

/** A trial of new commerce that ends in nine days, held by so many users. */
export async function trialScene({ offer = trial, users: count = 0 } = {}) {
  const scene = await userScene()
  const { provider, shop, agent, resellerA } = scene
  const id = await subscription(provider, shop, {
    ...{ offer, quantity: 25, term: 'P1M', billing: 'none', reseller: resellerA },
  })
  await owner().query(
    `update subscription set unit_minor = 0, ends_at = date_trunc('day', now()) + interval '9 days' where id = $1`,
    [id],
  )
  const users: string[] = []
  for (const displayName of ['Ada', 'Bo', 'Cy'].slice(0, count))
    users.push((await newUser(agent, shop.id, { displayName })).id)
  if (count > 0) await setLicenses(agent, { customerId: shop.id, users, give: [id] })
  return { ...scene, users: users.toSorted(), which: { customerId: shop.id, id } }
}

type Which = { customerId: string; id: string }
export async function looked(actor: Member, which: Which, wish: object = {}) {
  const page = await readConversion(actor, { ...which, ...wish })
  if (!page.ok) throw page.refusal
  return page.value
}

export async function inCalendar(actor: Member, { id }: Which, wish: object = {}) {
  const list = await listRenewals(actor, { size: 25, ...wish })
  if (!list.ok) throw list.refusal
  return list.value.rows.find(row => row.id === id)
}

/** Its end comes. */
export async function over(provider: Org, { id }: Which) {
  const { ends_at } = await stored(id)
  const failures: unknown[] = []
  const now = new Date((ends_at as Date).getTime() + 1000)
  await moveProvider(provider.id, { now, onFailure: error => failures.push(error) })
  if (failures.length > 0) throw failures[0]
  return stored(id)
}

export const sold = (id: string) =>
  rows(
    `select l.transaction::text, l.offer_id, l.quantity, o.total_minor::int, o.id as order_id from order_line l
     join order_ o on o.id = l.order_id where l.subscription_id = $1 order by o.created_at, l.id`,
    [id],
  )

export const told = (id: string) =>
  rows<{ operation: string; changes: Record<string, unknown> }>(
    `select operation, changes from activity where subject_id = $1 and outcome = 'done' order by at, id`,
    [id],
  )

/** A paid offer of a test's own that a trial may become, which the test can take out of the catalogue. */
export async function ownTarget() {
  const code = `TEST-${uuid()}`
  await owner().query(
    `insert into offer (id, title_en, title_fr, description_en, description_fr, publisher, category, rank, kind, policy_id, unit,
       min_quantity, max_quantity, countries, prerequisites, excludes, upgrades_to)
     select $1, 'Own', 'Propre', '', '', publisher, category, 9999, kind, policy_id, unit, 1, 300, countries, '{}', '{}', '{}' from offer where id = $2`,
    [code, premium],
  )
  await owner().query(
    `insert into offer_price select (jsonb_populate_record(p, jsonb_build_object('offer_id', $1::text))).* from offer_price p where offer_id = $2`,
    [code, premium],
  )
  await owner().query(`update offer set upgrades_to = upgrades_to || $1::text where id = $2`, [code, trial])
  onTestFinished(async () => {
    await owner().query(`update offer set upgrades_to = array_remove(upgrades_to, $1) where id = $2`, [
      code,
      trial,
    ])
  })
  return {
    code,
    withdraw: () => owner().query(`update offer set withdrawn_at = now() where id = $1`, [code]),
    unprice: () => owner().query(`delete from offer_price where offer_id = $1`, [code]),
  }
}
