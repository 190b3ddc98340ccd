import { v7 as uuid } from 'uuid'
import type { Member } from '@/lib/domain/actor'
import type { Result } from '@/lib/domain/refusal'
import { fileServiceRequest } from '@/lib/domain/service-request/file-operations'
import { answerServiceRequest } from '@/lib/domain/service-request/operations'
import { readServiceRequest } from '@/lib/domain/service-request/queries'
import { owner, rows } from '../owner'
import { customer, subscription } from '../scene'
import { as, world } from '../world'

export const value = <T>(result: Result<T>) => {
  if (!result.ok) throw result.refusal
  return result.value
}
export const key = (result: Result<unknown>) => (result.ok ? 'done' : result.refusal.key)
export const supportBy = (id: string, contact: string) =>
  owner().query('update subscription set support_contact_id = $2 where id = $1', [id, contact])

export async function scene() {
  const orgs = await world()
  const shop = await customer(orgs.provider, { reseller: orgs.resellerA })
  const sold = await subscription(orgs.provider, shop)
  return {
    ...orgs,
    ...{ shop, sold, person: as(shop.tenant, 'helpdeskAgent') },
    desk: as(orgs.provider, 'helpdeskAgent'),
    agent: as(orgs.resellerA, 'helpdeskAgent'),
  }
}

export async function filed({ person, sold }: { person: Member; sold: string }, more: object = {}) {
  const id = uuid()
  const request = {
    id,
    subscriptionId: sold,
    severity: 'critical' as const,
    title: 'Mail stops',
    body: 'Since 8.',
  }
  value(await fileServiceRequest(person, { ...request, ...more }))
  return id
}
export const read = async (actor: Member, id: string) => value(await readServiceRequest(actor, { id }))
export const say = async (
  actor: Member,
  id: string,
  act: 'note' | 'waiting' | 'solved' | 'closed' | 'reopened',
) => {
  const version = Number(
    (await rows<{ version: number }>('select version from service_request where id = $1', [id]))[0]?.version,
  )
  return answerServiceRequest(actor, { id, version, act, body: 'Words' })
}
export const states = async (id: string) =>
  (await rows<{ state: string }>('select state from service_request where id = $1', [id]))[0]?.state
