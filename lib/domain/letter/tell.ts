import type { Db } from '../../db/scope'
import type { Member } from '../actor'
import { rolesFor } from '../permission'
import { sends } from './outbox'

type Facts = Record<string, string>

/** The confirmation link of a company that asks to be enrolled goes to its address, where the portal sends letters. */
export async function tellEnrolment(db: Db, id: string, now: Date) {
  if (sends()) await db.$queryRaw`select letter_enrolment(${id}::uuid, ${now})::text`
}

type OfRequest = { providerId: string; requestId: string }

/**
 * Something was said about a service request, and by whom; never what: a letter travels in the open, and what is said
 * there may be a password.
 */
export async function tellServiceRequest(
  db: Db,
  actor: Member,
  now: Date,
  { providerId, requestId, ...facts }: OfRequest & { act: string; number: string; holder: string },
) {
  if (!sends()) return
  const told: Facts = { ...facts, by: actor.user.name, company: actor.organisation.name }
  const roles = rolesFor('serviceRequest.answer', 'provider')
  await db.$queryRaw`
    select letter_service_request(${providerId}::uuid, ${requestId}::uuid, ${JSON.stringify(told)}::jsonb, ${roles}::text[], ${now})::text`
}

/** An order is asked for, or was decided: the other side is told. */
export async function tellOrderRequest(
  db: Db,
  actor: Member,
  now: Date,
  {
    providerId,
    requestId,
    ...facts
  }: OfRequest & { act: 'asked' | 'approved' | 'declined'; customer: string },
) {
  if (!sends()) return
  const told: Facts = { ...facts, by: actor.user.name, company: actor.organisation.name }
  const roles = rolesFor('order.decide', 'provider')
  await db.$queryRaw`
    select letter_order_request(${providerId}::uuid, ${requestId}::uuid, ${JSON.stringify(told)}::jsonb, ${roles}::text[], ${now})::text`
}
