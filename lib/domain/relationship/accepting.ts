import type { Db } from '../../db/scope'
import type { Member } from '../actor'
import { currentAgreement } from '../agreement/current'

/** The customer agreement, where this provider has no acceptance of it yet: it is part of the answer (pages §7). */
export async function agreementToAccept(db: Db, actor: Member, providerId: string, now: Date) {
  const text = await currentAgreement(db, 'customer', now)
  if (!text) return null
  const [known] = await db.$queryRaw<{ agreed: boolean }[]>`
    select exists (select 1 from customer_agreement a where a.provider_id = c.provider_id and a.customer_id = c.id) as agreed
    from customer c where c.provider_id = ${providerId}::uuid and c.tenant_id = ${actor.organisation.id}::uuid`
  return known?.agreed ? null : text
}

type Shared = {
  provider: string
  addressLine1: string
  postalCode: string | null
  city: string | null
  contact: string
  email: string
}

/** What a new partner learns of the company: the address and contact that its latest partner keeps. */
export async function sharedWith(db: Db, tenantId: string) {
  const [shared] = await db.$queryRaw<Shared[]>`
    select p.name as provider, c.address_line1 as "addressLine1", c.postal_code as "postalCode", c.city,
      c.first_name || ' ' || c.last_name as contact, c.email
    from customer c join organisation p on p.id = c.provider_id
    where c.tenant_id = ${tenantId}::uuid order by c.state, c.created_at desc limit 1`
  return shared ?? null
}
