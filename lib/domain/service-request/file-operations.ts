import { v7 as uuid } from 'uuid'
import type { Db } from '../../db/scope'
import type { Member } from '../actor'
import { ownSubscriptions } from '../customer/own'
import { command, query } from '../operation'
import { Refusal } from '../refusal'
import { dueFrom } from './rules'
import { DraftServiceRequest, FileServiceRequest } from './schema'
import { enter } from './write'

/** What a customer files from: its subscriptions, each with whom it goes to. */
export const draftServiceRequest = query({
  permission: 'serviceRequest.file',
  input: DraftServiceRequest,
  async run({ actor, db, input }) {
    const subscriptions = await ownSubscriptions(db, actor.organisation.id)
    const chosen = subscriptions.find(({ id }) => id === input.subscription)
    return { id: uuid(), subscriptions, chosen: chosen?.id ?? null }
  },
})

type Target = {
  providerId: string
  customerId: string
  companyName: string
  holderId: string
  holderName: string
  provides: boolean
}

/** Where it goes: the designated support contact as long as it serves the customer; for Azure always the provider (rules §7). */
async function targetOf(db: Db, actor: Member, subscriptionId: string) {
  // A contact that is leaving leaves before this request, or has it while it leaves.
  await db.$queryRaw`select hold_support(provider_id, customer_id, support_contact_id)::text from subscription
    where id = ${subscriptionId}::uuid and tenant_id = ${actor.organisation.id}::uuid`
  const [target] = await db.$queryRaw<Target[]>`
    select s.provider_id as "providerId", s.customer_id as "customerId", c.company_name as "companyName", k.id as "holderId",
      k.name as "holderName", k.id = s.provider_id as provides
    from subscription s join customer c on c.provider_id = s.provider_id and c.id = s.customer_id
    join organisation k on k.id = support_of(s)
    where s.id = ${subscriptionId}::uuid and s.tenant_id = ${actor.organisation.id}::uuid and s.state <> 'deleted'`
  if (!target) throw new Refusal('row.notFound')
  return target
}

/** A customer asks for help with a subscription; it goes to its support contact (product M16). */
export const fileServiceRequest = command({
  permission: 'serviceRequest.file',
  input: FileServiceRequest,
  async run({ actor, db, input, now, note }) {
    const { id, subscriptionId, severity, title, body, files } = input
    const target = await targetOf(db, actor, subscriptionId)
    const { providerId, customerId, holderId, holderName } = target
    const { count } = await db.serviceRequest.createMany({
      data: [
        {
          ...{ providerId, id, customerId, subscriptionId, title, severity, holderId, holderName },
          tenantId: actor.organisation.id,
          resellerId: target.provides ? null : holderId,
          openedById: actor.user.id,
          openedBy: actor.user.name,
          createdAt: now,
          dueAt: dueFrom(severity, now),
          changedAt: now,
          changedBy: actor.user.name,
        },
      ],
      skipDuplicates: true,
    })
    note({ customerId, subject: `${target.companyName} · ${title}`, subjectId: id })
    // The same form sent twice is the same request.
    if (count > 0) {
      await enter(db, actor, now, { providerId, requestId: id, act: 'filed', body, files })
      note({ changes: { state: [null, 'open'], holder: [null, holderName] } })
    }
    return { id }
  },
})
