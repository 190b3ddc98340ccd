import { marketOf } from '@/lib/domain/country/market'
import { agreements } from './agreements'
import { type CompanyKey, companies } from './organisations'
import { people, roleOf } from './people'
import type { Stage } from './stage'

const JOINED_DAYS = 1_150
const VETTED_DAYS = 1_120
const SIGNED_DAYS = 1_090

export type Person = { id: string; name: string }

export type Company = {
  id: string
  name: string
  country: string
  market: string
  locations: string[]
  /** By the part of the address before the @. */
  person: (who: string) => Person
}

export type Cast = Record<CompanyKey, Company>

/** The nine companies with their locations and people, the agreements and who has signed. */
export function enterCompanies(stage: Stage, passwordHash: string): Cast {
  const partnerAgreement = publishAgreements(stage)
  const entries = (Object.keys(companies) as CompanyKey[]).map(key => {
    const company = enterCompany(stage, key, passwordHash)
    const { kind, programme } = companies[key]
    if (kind !== 'operator') vet(stage, company)
    if (kind !== 'operator' && !programme) sign(stage, company, partnerAgreement)
    return [key, company] as const
  })
  return Object.fromEntries(entries) as Cast
}

function publishAgreements({ rows, chance, time }: Stage): string {
  const publishedAt = time.before(JOINED_DAYS + 30)
  const [partner] = Object.values(agreements).map(({ titleEn, titleFr, bodyEn, bodyFr, ...agreement }) => {
    const id = chance.id(publishedAt)
    const texts = { title_en: titleEn, title_fr: titleFr, body_en: bodyEn, body_fr: bodyFr }
    rows.agreement.push({ id, ...agreement, ...texts, published_at: publishedAt, effective_at: publishedAt })
    return id
  })
  return partner ?? ''
}

function enterCompany({ rows, chance, time }: Stage, key: CompanyKey, passwordHash: string): Company {
  const {
    kind,
    name,
    country,
    domain,
    globalMpnId,
    programme,
    address,
    support,
    locations = [],
  } = companies[key]
  const createdAt = time.before(JOINED_DAYS)
  const id = chance.id(createdAt)
  const market = marketOf(country) ?? ''
  const [addressLine1, city, state, postalCode] = address
  const [email, phone, website] = support
  rows.organisation.push({
    id,
    kind,
    name,
    country,
    market,
    domain,
    global_mpn_id: globalMpnId ?? null,
    vetting: 'authorized',
    programme: programme ?? 'active',
    address_line1: addressLine1,
    city,
    state,
    postal_code: postalCode,
    phone,
    support_email: email,
    support_phone: phone,
    support_website: website,
    created_at: createdAt,
  })
  for (const [mpnId, location, town] of locations)
    rows.location.push({
      id: chance.id(createdAt),
      organisation_id: id,
      mpn_id: mpnId,
      name: location,
      city: town,
      country,
    })

  const staff = new Map<string, Person>()
  for (const [who, [first, last]] of Object.entries(people[key])) {
    const person = { id: chance.id(createdAt), name: `${first} ${last}` }
    staff.set(who, person)
    rows.app_user.push({
      id: person.id,
      email: `${who}@${domain}`,
      first_name: first,
      last_name: last,
      password_hash: passwordHash,
      must_change_password: false,
      created_at: createdAt,
      disabled_at: null,
    })
    rows.membership.push({
      user_id: person.id,
      organisation_id: id,
      roles: [roleOf[who]],
      display_name: person.name,
      usage_location: null,
      deleted_at: null,
      version: 1,
    })
  }
  return {
    id,
    name,
    country,
    market,
    locations: locations.map(([mpnId]) => mpnId),
    person(who) {
      const person = staff.get(who)
      if (!person) throw new Error(`${name} has no ${who}.`)
      return person
    },
  }
}

/** The operator's decision that let them in (rules §1.4). */
function vet({ rows, chance, time }: Stage, company: Company) {
  const decidedAt = time.before(VETTED_DAYS)
  rows.vetting_decision.push({
    organisation_id: company.id,
    id: chance.id(decidedAt),
    from_: 'pending',
    to_: 'authorized',
    email: true,
    employment: true,
    business: true,
    reason: null,
    decided_by: people.operator.operator?.join(' '),
    decided_at: decidedAt,
  })
}

function sign({ rows, chance, time }: Stage, company: Company, agreementId: string) {
  const signedAt = time.before(SIGNED_DAYS)
  rows.agreement_signature.push({
    id: chance.id(signedAt),
    organisation_id: company.id,
    agreement_id: agreementId,
    market: company.market,
    signer_name: company.person('global.admin').name,
    signed_at: signedAt,
  })
}
