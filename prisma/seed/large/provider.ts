import type pg from 'pg'
import { culturesOf } from '@/lib/domain/country/culture'
import { currencyOf, marketOf } from '@/lib/domain/country/market'
import { agreements } from '../demo/agreements'

/** The provider that a large world is made for, unless another is named. */
const BIG = { name: 'Grand Large Distribution', domain: 'grandlarge.example', country: 'FR' }

const PEOPLE = [
  ['global.admin', 'Global', 'Admin', 'globalAdmin'],
  ['sales.agent', 'Sales', 'Agent', 'salesAgent'],
] as const

export type Provider = {
  id: string
  name: string
  country: string
  market: string
  currency: string
  culture: string
  /** Who places its orders. */
  agentId: string
  agent: string
}

/** The provider of that domain; Grand Large Distribution is founded if it is not there yet. */
export async function openProvider(
  client: pg.ClientBase,
  named: string,
  passwordHash: string,
): Promise<Provider> {
  await publishAgreements(client)
  const domain = named === 'big' ? BIG.domain : named
  if (domain === BIG.domain) await found(client, passwordHash)
  const { rows } = await client.query(
    `select o.id, o.name, o.country::text, o.market, u.id as "agentId", u.first_name || ' ' || u.last_name as agent
     from organisation o join membership m on m.organisation_id = o.id join app_user u on u.id = m.user_id
     where o.domain = $1 and o.kind = 'provider' order by u.email like 'sales.%' desc, u.email limit 1`,
    [domain],
  )
  const [provider] = rows
  if (!provider) throw new Error(`There is no provider with the domain ${domain} and a person in it.`)
  const { country } = provider
  return { ...provider, currency: currencyOf(country, 'new'), culture: culturesOf(country)[0] }
}

/** Without the partner agreement nobody could have signed it, and nothing could be sold. */
async function publishAgreements(client: pg.ClientBase) {
  for (const { kind, version, titleEn, titleFr, bodyEn, bodyFr } of Object.values(agreements))
    await client.query(
      `insert into agreement (id, kind, version, title_en, title_fr, body_en, body_fr, published_at)
       values (pg_temp.uuid7(now(), 'agreement ' || $1::text), $1::"AgreementKind", $2, $3, $4, $5, $6, now() - interval '7 years')
       on conflict (kind, version) do nothing`,
      [kind, version, titleEn, titleFr, bodyEn, bodyFr],
    )
}

async function found(client: pg.ClientBase, passwordHash: string) {
  const { name, domain, country } = BIG
  const { rows } = await client.query(
    `insert into organisation (id, kind, name, country, market, domain, global_mpn_id, vetting, programme, address_line1, city,
       postal_code, support_email, support_phone, support_website)
     values (pg_temp.uuid7(now(), $2), 'provider', $1, $3, $4, $2, '4999901', 'authorized', 'active', '1 quai du Large', 'Brest',
       '29200', 'support@' || $2, '+33 2 61 91 99 00', 'https://www.' || $2)
     on conflict (domain) do nothing returning id`,
    [name, domain, country, marketOf(country)],
  )
  const id = rows[0]?.id
  if (!id) return
  await client.query(
    `insert into location (id, organisation_id, mpn_id, name, city, country)
     values (pg_temp.uuid7(now(), 'location ' || $1), $1::uuid, '5999901', $2, 'Brest', $3)`,
    [id, `${name} Brest`, country],
  )
  await client.query(
    `insert into agreement_signature (id, organisation_id, agreement_id, market, signer_name, signed_at)
     select pg_temp.uuid7(now(), 'signature ' || $1), $1::uuid, id, $2, 'Global Admin', now() - interval '6 years'
     from agreement where kind = 'partner' order by version desc limit 1`,
    [id, marketOf(country)],
  )
  for (const [who, first, last, role] of PEOPLE) {
    const person = await client.query(
      `insert into app_user (id, email, first_name, last_name, password_hash)
       values (pg_temp.uuid7(now(), $1), $1, $2, $3, $4) returning id`,
      [`${who}@${domain}`, first, last, passwordHash],
    )
    await client.query('insert into membership (user_id, organisation_id, roles) values ($1, $2, $3)', [
      person.rows[0].id,
      id,
      `{${role}}`,
    ])
  }
}
