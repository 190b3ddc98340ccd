import { culturesOf } from '@/lib/domain/country/culture'
import { marketOf } from '@/lib/domain/country/market'
import { fold } from '@/lib/domain/customer/fold'
import type { Cast, Company, Person } from './companies'
import { CustomerRow, type Row } from './customer-row'
import { readSheet } from './sheet'
import type { Stage } from './stage'
import { plusMinutes } from './time'

export type Customer = {
  id: string
  tenantId: string
  name: string
  domain: string
  country: string
  /** Days before now. */
  since: number
  createdAt: Date
  createdBy: Person
  /** When the customer agreement was in place and the first order could be. */
  readyAt: Date
  provider: Company
}

export type Seller = 'boreal' | 'meridian' | 'rhein'

/** The customers of a provider; a tenant that another provider has brought is used again (product §2.6). */
export function enterCustomers(
  stage: Stage,
  cast: Cast,
  seller: Seller,
  tenants: Map<string, string>,
  hash: string,
) {
  return readSheet(`customers/${seller}.csv`, CustomerRow).map(row => {
    const createdAt = stage.time.before(row.since)
    const tenantId = tenants.get(row.domain) ?? enterTenant(stage, row, createdAt, hash)
    tenants.set(row.domain, tenantId)
    return enterCustomer(stage, cast, cast[seller], row, tenantId, createdAt)
  })
}

const domainOf = (row: Row) => `${row.domain}.onmicrosoft.com`

function enterTenant({ rows, chance }: Stage, row: Row, createdAt: Date, hash: string): string {
  const id = chance.id(createdAt)
  rows.organisation.push({
    id,
    kind: 'customer',
    name: row.name,
    country: row.country,
    market: marketOf(row.country),
    domain: domainOf(row),
    vetting: 'authorized',
    programme: 'active',
    created_at: createdAt,
  })
  const userId = chance.id(createdAt)
  rows.app_user.push({
    id: userId,
    email: `admin@${domainOf(row)}`,
    first_name: row.first,
    last_name: row.last,
    password_hash: hash,
    must_change_password: false,
    created_at: createdAt,
  })
  rows.membership.push({
    user_id: userId,
    organisation_id: id,
    roles: ['globalAdmin'],
    display_name: `${row.first} ${row.last}`,
    usage_location: row.country,
    version: 1,
  })
  return id
}

function enterCustomer(
  stage: Stage,
  cast: Cast,
  provider: Company,
  row: Row,
  tenantId: string,
  createdAt: Date,
): Customer {
  const { rows, chance, tell } = stage
  const id = chance.id(createdAt)
  const by = provider.person(chance.pick(['sales.agent', 'sales.agent', 'admin.agent']))
  const email = `${fold(`${row.first}.${row.last}`).replace(/[^a-z.]/g, '')}@${row.domain}.example`
  const sortName = fold(row.name)
  const readyAt = plusMinutes(createdAt, row.agreement === 'accepted' ? 40 : 0)
  rows.customer.push({
    provider_id: provider.id,
    id,
    tenant_id: tenantId,
    state: 'active',
    company_name: row.name,
    sort_name: sortName,
    domain: domainOf(row),
    country: row.country,
    address_line1: row.address,
    city: row.city,
    region: row.region,
    postal_code: row.postalCode,
    first_name: row.first,
    last_name: row.last,
    email,
    phone: row.phone?.replaceAll(' ', ''),
    culture: culturesOf(row.country)[0],
    qualification: row.qualification,
    delegated_admin: true,
    created_by: by.name,
    created_at: createdAt,
    version: 1,
  })
  tell({
    at: createdAt,
    organisationId: provider.id,
    by,
    operation: 'createCustomer',
    customerId: id,
    subject: row.name,
    subjectId: id,
    changes: { domain: [null, domainOf(row)] },
  })
  if (row.agreement !== 'none')
    rows.customer_agreement.push({
      provider_id: provider.id,
      id: chance.id(createdAt),
      customer_id: id,
      proof: row.agreement,
      first_name: row.first,
      last_name: row.last,
      email,
      phone: row.phone?.replaceAll(' ', ''),
      accepted_on: createdAt.toISOString().slice(0, 10),
      recorded_by: row.agreement === 'accepted' ? `${row.first} ${row.last}` : by.name,
      recorded_at: readyAt,
    })
  for (const relation of row.resellers)
    relate(stage, cast, relation, `${row.first} ${row.last}`, {
      provider_id: provider.id,
      customer_id: id,
      tenant_id: tenantId,
      company_name: row.name,
      domain: domainOf(row),
      country: row.country,
      sort_name: sortName,
      created_at: createdAt,
    })
  return {
    id,
    tenantId,
    name: row.name,
    domain: row.domain,
    country: row.country,
    since: row.since,
    createdAt,
    createdBy: by,
    readyAt,
    provider,
  }
}

type Served = { provider_id: string; customer_id: string; tenant_id: string; created_at: Date }

function relate(
  { rows, time, chance }: Stage,
  cast: Cast,
  relation: string,
  admin: string,
  customer: Served & Record<string, unknown>,
) {
  const [key, how = ''] = relation.split(':')
  const withdrawn = /^withdrawn(\d+)$/.exec(how)?.[1]
  rows.customer_reseller.push({
    ...customer,
    reseller_id: cast[key as keyof Cast].id,
    delegated_admin: how === '' || how === 'owner',
    withdrawn_at: withdrawn ? time.before(Number(withdrawn)) : null,
    withdrawn_by: withdrawn ? admin : null,
  })
  if (how === 'owner')
    rows.directory_role.push({
      provider_id: customer.provider_id,
      id: chance.id(customer.created_at),
      customer_id: customer.customer_id,
      tenant_id: customer.tenant_id,
      reseller_id: cast[key as keyof Cast].id,
      role: 'tenantOwner',
      granted_by: admin,
      granted_for: customer.company_name,
      granted_at: customer.created_at,
    })
}
