import { v7 as uuid } from 'uuid'
import { owner } from './owner'
import { type Org, organisation } from './world'

type CustomerWish = {
  name?: string
  reseller?: Org
  delegatedAdmin?: boolean
  agreement?: boolean
  country?: string
}

/** A customer of the provider with its tenant, its agreement and, if wished, its reseller. */
export async function customer(provider: Org, wish: CustomerWish = {}) {
  const { reseller, delegatedAdmin = true, agreement = true, country = provider.country } = wish
  const tenant = await organisation('customer', {
    country,
    market: provider.market,
    name: wish.name ?? `Customer ${uuid().slice(-8)}`,
  })
  const id = uuid()
  const domain = `c${id.replaceAll('-', '').slice(-12)}.onmicrosoft.com`
  const sortName = tenant.name.toLowerCase()
  await owner().query(`update organisation set domain = $2 where id = $1`, [tenant.id, domain])
  await owner().query(
    `insert into customer (provider_id, id, tenant_id, company_name, sort_name, domain, country, address_line1, city, postal_code,
       first_name, last_name, email, culture, created_by)
     values ($1, $2, $3, $4, $5, $6, $7, '1 rue du Test', 'Lyon', '69003', 'Ada', 'Test', 'ada@test.example', 'fr-FR', 'Test')`,
    [provider.id, id, tenant.id, tenant.name, sortName, domain, country],
  )
  if (reseller) {
    await owner().query(
      `insert into customer_reseller (provider_id, customer_id, reseller_id, tenant_id, delegated_admin, sort_name) values ($1, $2, $3, $4, $5, $6)`,
      [provider.id, id, reseller.id, tenant.id, delegatedAdmin, sortName],
    )
  }
  if (agreement) {
    await owner().query(
      `insert into customer_agreement (provider_id, id, customer_id, proof, first_name, last_name, email, accepted_on, recorded_by)
       values ($1, $2, $3, 'attested', 'Ada', 'Test', 'ada@test.example', current_date, 'Test')`,
      [provider.id, uuid(), id],
    )
  }
  return { id, tenant, domain, name: tenant.name }
}

type SubscriptionWish = {
  offer?: string
  quantity?: number
  reseller?: Org
  state?: string
  term?: string
  billing?: string
}

/** A subscription of the customer, bought a month ago, so that no window is open. */
export async function subscription(
  provider: Org,
  of: { id: string; tenant: Org },
  wish: SubscriptionWish = {},
) {
  const {
    offer = 'CFQ7TTC0LH18:0001',
    quantity = 10,
    reseller,
    state = 'active',
    term = 'P1Y',
    billing = 'monthly',
  } = wish
  const [id, orderId] = [uuid(), uuid()]
  const when = `now() - interval '30 days'`
  await owner().query(
    `insert into order_ (provider_id, id, customer_id, currency, total_minor, body_hash, placed_by_id, placed_by, created_at)
     values ($1, $2, $3, 'EUR', 0, '\\x00', $1, 'Test', ${when})`,
    [provider.id, orderId, of.id],
  )
  await owner().query(
    `insert into subscription (provider_id, id, customer_id, tenant_id, offer_id, order_id, state, quantity, term, billing, currency, unit_minor,
       starts_at, ends_at, auto_renew, reseller_id, reseller_mpn_id, support_contact_id, created_at)
     values ($1, $2, $3, $4, $5, $6, $7::"SubscriptionState", $8, $9, $10, 'EUR', 570, ${when}, ${when} + interval '1 year', true, $11, $12, $1, ${when})`,
    [
      provider.id,
      id,
      of.id,
      of.tenant.id,
      offer,
      orderId,
      state,
      quantity,
      term,
      billing,
      reseller?.id ?? null,
      reseller?.mpnId ?? null,
    ],
  )
  if (reseller) {
    await owner().query(
      `insert into reseller_period (provider_id, id, subscription_id, reseller_id, mpn_id, reseller_name, from_, changed_by) values ($1, $2, $3, $4, $5, $6, ${when}, 'Test')`,
      [provider.id, uuid(), id, reseller.id, reseller.mpnId, reseller.name],
    )
  }
  return id
}
