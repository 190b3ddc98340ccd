import type { Db } from '../../db/scope'
import type { Member } from '../actor'
import { customerBrief } from '../customer/read'
import { Refusal } from '../refusal'

/** The tenant whose people are meant, with what its pages' heads show. */
export type Tenant = {
  /** The partner's record of it; none where it is the acting customer's own. */
  customerId: string | null
  tenantId: string
  companyName: string
  domain: string
  country: string
  state: 'active' | 'ended'
  providerName: string
  /** Whether the acting organisation administers it. */
  rights: boolean
  /** When and by whom at the customer they were withdrawn. */
  withdrawnAt: Date | null
  withdrawnBy: string | null
}

/** Another's customer is not there; one that gave no delegated admin is, and its people are not. */
export async function tenantOf(db: Db, actor: Member, customerId: string | undefined): Promise<Tenant> {
  const own = actor.organisation
  if (own.kind === 'customer') {
    const found = await db.organisation.findFirst({
      where: { id: own.id },
      select: { name: true, domain: true },
    })
    if (!found) throw new Refusal('row.notFound')
    const { name: companyName, domain } = found
    return {
      customerId: null,
      tenantId: own.id,
      companyName,
      domain: domain ?? '',
      country: own.country,
      state: 'active',
      providerName: '',
      rights: true,
      ...{ withdrawnAt: null, withdrawnBy: null },
    }
  }
  if (!customerId) throw new Refusal('row.notFound')
  const { id, providerId: _, ...head } = await customerBrief(db, actor, customerId)
  return { ...head, customerId: id, rights: head.rights && head.state === 'active' }
}

/** The same for whoever wants to do something there: without delegated admin it is refused, with who can give it. */
export async function administered(db: Db, actor: Member, customerId: string | undefined) {
  const tenant = await tenantOf(db, actor, customerId)
  if (!tenant.rights) throw noRights(tenant)
  return tenant
}

export const noRights = ({ companyName }: Tenant) => new Refusal('user.noRights', { customer: companyName })

/** What the activity log says of it: the customer, where it is a partner's. */
export const logged = ({ customerId }: Tenant) => (customerId ? { customerId } : {})
