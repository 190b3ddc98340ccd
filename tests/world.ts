import { v7 as uuid } from 'uuid'
import '@/lib/domain'
import { type Member, type OrganisationKind, type Role, roles } from '@/lib/domain/actor'
import { owner } from './owner'

export type Org = Member['organisation'] & { mpnId: string; globalMpnId: string }

let numbered: Promise<unknown> | undefined

/** A seven-digit number nobody else has: chance alone would give two of a few thousand companies the same. */
async function sevenDigits() {
  numbered ??= owner().query(
    'begin; select pg_advisory_xact_lock(7); create sequence if not exists test_mpn_id start 1000000; commit',
  )
  await numbered
  const [row] = (await owner().query<{ id: string }>(`select nextval('test_mpn_id')::text as id`)).rows
  return row?.id ?? ''
}

type Wish = Partial<Org> & { vetting?: string; programme?: string; signed?: boolean }

/** A fresh organisation with one person for every role, a location and a signed partner agreement unless wished otherwise. */
export async function organisation(kind: OrganisationKind, wish: Wish = {}): Promise<Org> {
  const { vetting = 'authorized', programme = 'active', signed = true, ...own } = wish
  const id = uuid()
  const org: Org = {
    id,
    name: `${kind} ${id.slice(-6)}`,
    kind,
    country: 'FR',
    market: 'europe',
    mpnId: await sevenDigits(),
    globalMpnId: await sevenDigits(),
    ...own,
  }
  await owner().query(
    `insert into organisation (id, kind, name, country, market, vetting, programme, global_mpn_id) values ($1, $2::"OrganisationKind", $3, $4, $5, $6::"Vetting", $7::"Programme", $8)`,
    [
      id,
      kind,
      org.name,
      org.country,
      org.market,
      vetting,
      programme,
      kind === 'customer' ? null : org.globalMpnId,
    ],
  )
  await people(org)
  if (kind === 'provider' || kind === 'reseller') {
    await owner().query(`insert into location values ($1, $2, $3, 'Main', 'Lyon', $4)`, [
      uuid(),
      id,
      org.mpnId,
      org.country,
    ])
    if (signed) await sign(org)
  }
  return org
}

async function people(org: Org) {
  await owner().query(
    `with p as (
       insert into app_user (id, email, first_name, last_name, password_hash)
       select id, email, 'Test', role, 'none' from unnest($1::uuid[], $2::text[], $3::text[]) as t(id, email, role) returning id, last_name)
     insert into membership (user_id, organisation_id, roles) select id, $4, array[last_name::"Role"] from p`,
    [
      roles.map(role => personId(org, role)),
      roles.map(role => `${role}@${org.id}.example`.toLowerCase()),
      [...roles],
      org.id,
    ],
  )
}

/** One person per organisation and role, with an id that can be told from both. */
const personId = (org: Org, role: Role) =>
  `${org.id.slice(0, -2)}${String(roles.indexOf(role)).padStart(2, '0')}`

/** Signs version 1 of the partner agreement for the organisation's own market. */
export async function sign(org: Org) {
  await owner().query(
    `insert into agreement values ('00000000-0000-7000-8000-0000000000a1', 'partner', 1, 'Partner agreement', 'Contrat partenaire', '', '', '2020-01-01') on conflict do nothing`,
  )
  await owner().query(
    `insert into agreement_signature select $1, $2, id, $3, 'Test globalAdmin', now() from agreement where kind = 'partner' order by version desc limit 1`,
    [uuid(), org.id, org.market],
  )
}

/** The person who holds these roles there. */
export const as = (org: Org, ...held: Role[]): Member => ({
  user: {
    id: personId(org, held[0] ?? 'globalAdmin'),
    name: `Test ${held[0] ?? 'globalAdmin'}`,
    email: `${(held[0] ?? 'globalAdmin').toLowerCase()}@${org.id}.example`,
    locale: null,
  },
  organisation: { id: org.id, name: org.name, kind: org.kind, country: org.country, market: org.market },
  roles: held.length > 0 ? held : ['globalAdmin'],
  session: org.id.replaceAll('-', '').padEnd(64, '0'),
  mustChangePassword: false,
})

/** Two tenants that must know nothing of each other, and two resellers of the first. Fresh ids every time: tenancy is the isolation. */
export async function world() {
  const [provider, rival, resellerA, resellerB, operator] = await Promise.all([
    organisation('provider'),
    organisation('provider', { country: 'DE' }),
    organisation('reseller'),
    organisation('reseller', { country: 'DK' }),
    organisation('operator'),
  ])
  await partnership(provider, resellerA)
  await partnership(provider, resellerB)
  return { provider, rival, resellerA, resellerB, operator }
}

/** An active partnership, accepted now. */
export async function partnership(provider: Org, reseller: Org) {
  const id = uuid()
  await owner().query(
    `insert into partnership (provider_id, id, reseller_id, sort_name, accepted_by) values ($1, $2, $3, $4, 'Test globalAdmin')`,
    [provider.id, id, reseller.id, reseller.name.toLowerCase()],
  )
  return id
}
