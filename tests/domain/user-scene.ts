import { v7 as uuid } from 'uuid'
import type { Member } from '@/lib/domain/actor'
import { addUser } from '@/lib/domain/user/operations'
import { owner, rows } from '../owner'
import { customer } from '../scene'
import { as, world } from '../world'

/** A provider, its reseller with delegated admin and their customer, whose Global admin is `own`. */
export async function userScene(wish: { delegatedAdmin?: boolean } = {}) {
  const { provider, rival, resellerA, resellerB } = await world()
  const shop = await customer(provider, { reseller: resellerA, ...wish })
  const agent = as(provider, 'adminAgent')
  return {
    provider,
    rival,
    resellerA,
    resellerB,
    shop,
    agent,
    reseller: as(resellerA, 'adminAgent'),
    own: as(shop.tenant, 'globalAdmin'),
  }
}

/** A new user of the customer, as the answer tells it. */
export async function newUser(actor: Member, customerId: string, wish: Record<string, unknown> = {}) {
  const answer = await addUser(actor, {
    customerId,
    key: uuid(),
    userName: `u${uuid().slice(-10)}`,
    displayName: 'Ada Test',
    location: 'FR',
    ...wish,
  })
  if (!answer.ok) throw answer.refusal
  return answer.value
}

export const holders = async (subscriptionId: string) =>
  (
    await rows<{ user_id: string }>(
      'select user_id from license_assignment where subscription_id = $1 and released_at is null order by user_id',
      [subscriptionId],
    )
  ).map(row => row.user_id)

/** As if the user had been deleted so many days earlier. */
export const ago = (id: string, days: number) =>
  owner().query(
    `update membership set deleted_at = deleted_at - make_interval(days => $2) where user_id = $1`,
    [id, days],
  )
