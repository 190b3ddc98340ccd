import { v7 as uuid } from 'uuid'
import { fold } from '@/lib/domain/customer/fold'
import { owner } from '../owner'
import type { Org } from '../world'

export type Born = { name: string; domain?: string; at?: Date; reseller?: Org }

/** Many customers at once, with tenants that nobody can sign in to; answers their ids in the order given. */
export async function customers(provider: Org, born: Born[]) {
  const rows = born.map(({ name, domain, at = new Date(), reseller }) => {
    const id = uuid()
    const host = `${domain ?? `d${id.replaceAll('-', '')}`}.onmicrosoft.com`
    return { id, tenant: uuid(), name, sort: fold(name), domain: host, at, reseller: reseller?.id ?? null }
  })
  const column = <K extends keyof (typeof rows)[number]>(key: K) => rows.map(row => row[key])
  await owner().query(
    `insert into organisation (id, kind, name, country, market, domain)
     select id, 'customer', name, $4, $5, domain from unnest($1::uuid[], $2::text[], $3::text[]) as t(id, name, domain)`,
    [column('tenant'), column('name'), column('domain'), provider.country, provider.market],
  )
  await owner().query(
    `insert into customer (provider_id, id, tenant_id, company_name, sort_name, domain, country, address_line1, first_name, last_name, email, culture, created_by, created_at)
     select $1, id, tenant, name, sort, domain, $7, '1 rue du Test', 'Ada', 'Test', 'ada@test.example', 'fr-FR', 'Test', at
     from unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::text[], $8::timestamptz[]) as t(id, tenant, name, sort, domain, at)`,
    [
      provider.id,
      column('id'),
      column('tenant'),
      column('name'),
      column('sort'),
      column('domain'),
      provider.country,
      column('at'),
    ],
  )
  const served = rows.filter(row => row.reseller)
  await owner().query(
    `insert into customer_reseller (provider_id, customer_id, reseller_id, tenant_id, delegated_admin, sort_name)
     select $1, id, reseller, tenant, true, sort from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::text[]) as t(id, reseller, tenant, sort)`,
    [
      provider.id,
      served.map(row => row.id),
      served.map(row => row.reseller),
      served.map(row => row.tenant),
      served.map(row => row.sort),
    ],
  )
  return rows.map(({ id, tenant, domain }) => ({ id, tenant, domain }))
}
