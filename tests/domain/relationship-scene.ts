import { v7 as uuid } from 'uuid'
import type { Actor, Member } from '@/lib/domain/actor'
import { keyHash, linkKeyOf, linkOf } from '@/lib/domain/partnership/link'
import type { Result } from '@/lib/domain/refusal'
import { acceptRelationship } from '@/lib/domain/relationship/operations'
import { openRelationship } from '@/lib/domain/relationship/queries'
import { requestRelationship } from '@/lib/domain/relationship/request-operations'
import { owner, rows } from '../owner'
import { customer } from '../scene'
import { as, type Org, world } from '../world'

export const value = <T>(result: Result<T>) => {
  if (!result.ok) throw result.refusal
  return result.value
}
export const key = (result: Result<unknown>) => (result.ok ? 'done' : result.refusal.key)
export const agreement = uuid()

/** The customer agreement that a link may ask to accept. */
export const publishAgreement = () =>
  owner().query(
    `insert into agreement (id, kind, version, title_en, title_fr, body_en, body_fr, published_at)
     values ($1, 'customer', 1, 'Customer agreement', 'Contrat client', 'Text', 'Texte', '2024-01-01') on conflict do nothing`,
    [agreement],
  )

export const letter = (id: string) => ({
  id,
  locale: 'fr' as const,
  subject: 'Une relation',
  body: `Bonjour,\n\n${linkOf(id, 'relationship')}\n`,
  note: 'Chaiserie',
})
export const holding = <A extends Actor>(actor: A, id: string) => ({
  ...actor,
  invite: keyHash(linkKeyOf(id, 'relationship')).toString('hex'),
})
export const open = (actor: Actor, id: string) => openRelationship(holding(actor, id), {})

export async function accept(actor: Member, id: string) {
  const seen = await open(actor, id)
  const text = seen.ok ? seen.value.agreement?.id : undefined
  return acceptRelationship(holding(actor, id), {
    key: linkKeyOf(id, 'relationship'),
    understood: true,
    agreed: true,
    ...(text && { agreement: text }),
  })
}

export async function requested(by: Org, partner?: Org, delegatedAdmin = true) {
  const id = uuid()
  const asked = { ...letter(id), delegatedAdmin, ...(partner && { partnerId: partner.id }) }
  value(await requestRelationship(as(by, 'adminAgent'), asked))
  return id
}

/** A company that buys from the rival, to be won as a customer. */
export async function scene() {
  const orgs = await world()
  const shop = await customer(orgs.rival)
  return { ...orgs, shop, admin: as(shop.tenant) }
}

export const recordOf = async (provider: Org, tenant: Org) =>
  rows<{ id: string; state: string; delegated_admin: boolean }>(
    'select id, state, delegated_admin from customer where provider_id = $1 and tenant_id = $2',
    [provider.id, tenant.id],
  )
