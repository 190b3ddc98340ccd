import { fold } from '@/lib/domain/customer/fold'
import { keyHash, linkKey } from '@/lib/domain/partnership/link'
import type { Cast, Person } from './companies'
import type { CompanyKey } from './organisations'
import type { Stage } from './stage'
import { plusDays } from './time'

const LINK_DAYS = 90

type Request = {
  provider: CompanyKey
  by: string
  days: number
  note: string
  locale: 'en' | 'fr'
  accepted?: { by: CompanyKey; days: number; mayOrder?: true }
  resent?: number
  revoked?: number
}

const requests: Request[] = [
  {
    provider: 'meridian',
    by: 'global.admin',
    days: 539,
    note: 'Prairie Systems',
    locale: 'en',
    accepted: { by: 'prairie', days: 536, mayOrder: true },
  },
  {
    provider: 'boreal',
    by: 'sales.agent',
    days: 503,
    note: 'Atelier Nuage',
    locale: 'fr',
    accepted: { by: 'atelier', days: 497 },
  },
  {
    provider: 'rhein',
    by: 'sales.agent',
    days: 481,
    note: 'Nordlys IT',
    locale: 'en',
    accepted: { by: 'nordlys', days: 472 },
  },
  {
    provider: 'boreal',
    by: 'admin.agent',
    days: 424,
    note: 'Nordlys IT',
    locale: 'en',
    accepted: { by: 'nordlys', days: 407 },
  },
  { provider: 'boreal', by: 'sales.agent', days: 138, note: 'Brume Conseil', locale: 'fr', resent: 110 },
  {
    provider: 'boreal',
    by: 'user.admin',
    days: 47,
    note: 'Cumulus Service, Toulon',
    locale: 'fr',
    revoked: 46,
  },
  { provider: 'boreal', by: 'sales.agent', days: 6, note: 'Cumulus Services', locale: 'fr' },
]

const drafts = {
  en: (provider: string) => ({
    subject: `${provider} invites you to a partnership`,
    body: `Hello,\n\n${provider} would like to become your indirect provider. As a Global admin of your company, open the link below and accept.\n\nKind regards\n${provider}`,
  }),
  fr: (provider: string) => ({
    subject: `${provider} vous propose un partenariat`,
    body: `Bonjour,\n\n${provider} souhaite devenir votre fournisseur indirect. En tant qu’administrateur général de votre entreprise, ouvrez le lien ci-dessous et acceptez.\n\nCordialement\n${provider}`,
  }),
}

/** The recorded requests, one in each state, and the partnerships that came of them. */
export function makePartnerships(stage: Stage, cast: Cast, secret: string) {
  for (const request of requests) {
    const { rows, chance, time, tell } = stage
    const provider = cast[request.provider]
    const by = provider.person(request.by)
    const createdAt = time.before(request.days)
    const id = chance.id(createdAt)
    const about = { organisationId: provider.id, by, subject: request.note, subjectId: id }
    tell({ ...about, at: createdAt, operation: 'requestPartnership' })
    const revokedAt = request.revoked ? time.before(request.revoked) : null
    if (revokedAt)
      tell({
        ...about,
        at: revokedAt,
        operation: 'revokePartnershipRequest',
        changes: { state: ['requested', 'revoked'] },
      })
    const acceptedAt = request.accepted ? time.before(request.accepted.days) : null
    rows.partnership_request.push({
      provider_id: provider.id,
      id,
      key_hash: keyHash(linkKey(id, secret)),
      state: acceptedAt ? 'accepted' : revokedAt ? 'revoked' : 'requested',
      note: request.note,
      ...drafts[request.locale](provider.name),
      locale: request.locale,
      created_by_id: by.id,
      created_by: by.name,
      created_at: createdAt,
      expires_at: plusDays(createdAt, LINK_DAYS),
      resent_at: request.resent ? time.before(request.resent) : null,
      revoked_at: revokedAt,
      revoked_by: revokedAt ? by.name : null,
      accepted_by_id: request.accepted ? cast[request.accepted.by].id : null,
      accepted_at: acceptedAt,
    })
    if (request.accepted && acceptedAt)
      rows.partnership.push({
        provider_id: provider.id,
        id: chance.id(acceptedAt),
        reseller_id: cast[request.accepted.by].id,
        request_id: id,
        state: 'active',
        sort_name: fold(cast[request.accepted.by].name),
        may_order: request.accepted.mayOrder ?? false,
        accepted_by: globalAdmin(cast, request.accepted.by).name,
        accepted_at: acceptedAt,
      })
  }
}

const globalAdmin = (cast: Cast, key: CompanyKey): Person => cast[key].person('global.admin')
