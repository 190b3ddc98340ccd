import { z } from 'zod'
import type { Db } from '../../db/scope'
import type { Member } from '../actor'
import { textOnceRead } from '../agreement/current'
import { agreementStanding } from '../agreement/standing'
import { wantedLetters } from '../letter/choices'
import { sends } from '../letter/outbox'
import { query } from '../operation'
import { Refusal } from '../refusal'
import { companyFacts } from './company'
import { deviceOf } from './rules'

/** As long as a session may lie idle; one that did is dead and not shown. */
const idleMinutes = 30
type SessionRow = {
  ref: string
  user_agent: string | null
  created_at: Date
  last_seen_at: Date
  current: boolean
}

async function ownSessions(db: Db, actor: Member) {
  const rows = await db.$queryRaw<SessionRow[]>`
    select * from session_list(${Buffer.from(actor.session, 'hex')}, ${idleMinutes}::int)`
  return rows.map(({ ref, user_agent, created_at, last_seen_at, current }) => ({
    ref,
    ...deviceOf(user_agent),
    since: created_at,
    lastSeen: last_seen_at,
    current,
  }))
}

/** The partner agreement as it stands, and what this organisation signed of it (rules §1.6). */
async function partnerAgreement(db: Db, actor: Member, now: Date) {
  const { id: organisationId, market } = actor.organisation
  return db.agreement.findFirst({
    where: { kind: 'partner', effectiveAt: { lte: now } },
    orderBy: { version: 'desc' },
    select: {
      id: true,
      version: true,
      titleEn: true,
      titleFr: true,
      bodyEn: true,
      bodyFr: true,
      publishedAt: true,
      effectiveAt: true,
      signatures: {
        where: { organisationId, market },
        select: { signerName: true, signedAt: true },
        take: 1,
      },
    },
  })
}

/** The company as the portal knows it, and the person's own sessions (pages §23). */
export const readAccountSettings = query({
  permission: 'account.read',
  input: z.strictObject({}),
  async run({ actor, db, now }) {
    const { id, kind } = actor.organisation
    const partner = kind === 'provider' || kind === 'reseller'
    const organisation = await db.organisation.findUnique({
      where: { id },
      select: {
        ...companyFacts,
        locations: {
          select: { id: true, mpnId: true, name: true, city: true, country: true },
          orderBy: { mpnId: 'asc' },
        },
        signatures: {
          select: {
            id: true,
            market: true,
            signerName: true,
            signedAt: true,
            agreement: { select: { version: true } },
          },
          orderBy: { signedAt: 'desc' },
        },
      },
    })
    if (!organisation) throw new Refusal('row.notFound')
    const agreement = partner ? await partnerAgreement(db, actor, now) : null
    const standing = partner ? await agreementStanding(db, actor.organisation, now) : null
    const letters = sends() ? await wantedLetters(db, actor) : []
    return { partner, organisation, agreement, standing, letters, sessions: await ownSessions(db, actor) }
  },
})

/** The text to be signed, in both languages; and the one that was read before it was replaced. */
export const readAgreement = query({
  permission: 'agreement.sign',
  input: z.strictObject({ read: z.uuid().optional().catch(undefined) }),
  async run({ actor, db, input, now }) {
    const agreement = await partnerAgreement(db, actor, now)
    if (!agreement) throw new Refusal('agreement.nonePublished')
    const { signatures, ...text } = agreement
    const standing = await agreementStanding(db, actor.organisation, now)
    const once = input.read === text.id ? null : await textOnceRead(db, 'partner', input.read)
    return { ...text, once, standing, signature: signatures[0] ?? null, market: actor.organisation.market }
  },
})
