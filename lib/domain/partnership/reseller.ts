import type { Db } from '../../db/scope'
import { type AgreementStanding, standingOf, type ToldStanding } from '../agreement/standing'
import type { Candidate } from './rules'

type Location = { id: string; mpnId: string; name: string; city: string; country: string }

export type Reseller = {
  id: string
  name: string
  country: string
  market: string
  domain: string | null
  vetting: Candidate['vetting']
  programme: Candidate['programme']
  addressLine1: string | null
  addressLine2: string | null
  city: string | null
  state: string | null
  postalCode: string | null
  supportEmail: string | null
  supportPhone: string | null
  supportWebsite: string | null
  locations: Location[]
  /** The partner agreement in the provider's market, as last signed. */
  signature: { signedAt: Date; signerName: string } | null
  agreement: AgreementStanding
}

/** One partnership, with the request it came of. */
export type Chapter = {
  id: string
  state: 'active' | 'removed'
  mayOrder: boolean
  acceptedBy: string
  acceptedAt: Date
  removedBy: string | null
  removedAt: Date | null
  request: { id: string; createdBy: string; createdAt: Date } | null
}

type Told<T> = {
  [K in keyof T]: T[K] extends Date ? string : T[K] extends Date | null ? string | null : T[K]
}
type Answer = {
  reseller:
    | (Omit<Reseller, 'signature' | 'agreement'> & {
        signature: Told<NonNullable<Reseller['signature']>> | null
        agreement: ToldStanding
      })
    | null
  history: (Omit<Told<Chapter>, 'request'> & { request: Told<NonNullable<Chapter['request']>> | null })[]
}

/** A company with its locations, its signature and the last twenty partnerships with this provider, in one statement. */
export async function findReseller(db: Db, provider: { id: string; market: string }, id: string, now: Date) {
  const [answer] = await db.$queryRaw<Answer[]>`
    select
      (select json_build_object('id', o.id, 'name', o.name, 'country', o.country, 'market', o.market, 'domain', o.domain,
          'vetting', o.vetting, 'programme', o.programme, 'addressLine1', o.address_line1, 'addressLine2', o.address_line2,
          'city', o.city, 'state', o.state, 'postalCode', o.postal_code, 'supportEmail', o.support_email,
          'supportPhone', o.support_phone, 'supportWebsite', o.support_website,
          'locations', (select coalesce(json_agg(l), '[]') from (select id, mpn_id as "mpnId", name, city, country from location
            where organisation_id = o.id order by mpn_id limit 50) l),
          'signature', (select json_build_object('signedAt', s.signed_at, 'signerName', s.signer_name)
            from agreement_signature s join agreement a on a.id = s.agreement_id and a.kind = 'partner'
            where s.organisation_id = o.id and s.market = ${provider.market} order by s.signed_at desc limit 1),
          'agreement', agreement_standing(o.id, ${provider.market}, ${now}))
        from organisation o where o.id = ${id}::uuid) as reseller,
      (select coalesce(json_agg(h), '[]') from (
        select p.id, p.state, p.may_order as "mayOrder", p.accepted_by as "acceptedBy", p.accepted_at as "acceptedAt",
          p.removed_by as "removedBy", p.removed_at as "removedAt",
          (select json_build_object('id', q.id, 'createdBy', q.created_by, 'createdAt', q.created_at)
            from partnership_request q where q.provider_id = p.provider_id and q.id = p.request_id) as request
        from partnership p where p.provider_id = ${provider.id}::uuid and p.reseller_id = ${id}::uuid
        order by p.accepted_at desc, p.id desc limit 20) h) as history`
  const { reseller = null, history = [] } = answer ?? {}
  return { reseller: reseller && dated(reseller), history: history.map(chapter) }
}

const dated = ({ signature, agreement, ...facts }: NonNullable<Answer['reseller']>): Reseller => ({
  ...facts,
  agreement: standingOf(agreement),
  signature: signature && { ...signature, signedAt: new Date(signature.signedAt) },
})

const chapter = ({ acceptedAt, removedAt, request, ...facts }: Answer['history'][number]): Chapter => ({
  ...facts,
  acceptedAt: new Date(acceptedAt),
  removedAt: removedAt === null ? null : new Date(removedAt),
  request: request && { ...request, createdAt: new Date(request.createdAt) },
})
