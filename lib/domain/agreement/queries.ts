import { z } from 'zod'
import type { Db } from '../../db/scope'
import { query } from '../operation'
import { type Place, pageOf, readCursor } from '../partnership/paging'
import { Refusal } from '../refusal'
import { currentAgreement } from './current'
import { effectiveFrom, stateOf } from './rules'
import { OfKind, ReadAgreementVersion } from './schema'

/** Every version of both agreements with how many signed it, and what is being written. */
export const listAgreements = query({
  permission: 'agreement.list',
  input: z.strictObject({}),
  async run({ db, now }) {
    const versions = await db.agreement.findMany({
      select: {
        id: true,
        kind: true,
        version: true,
        titleEn: true,
        titleFr: true,
        publishedAt: true,
        publishedBy: true,
        effectiveAt: true,
        againFrom: true,
        _count: { select: { signatures: true } },
      },
      orderBy: [{ kind: 'asc' }, { version: 'desc' }],
      take: 500,
    })
    const drafts = await db.agreementDraft.findMany({
      select: { kind: true, version: true, editedBy: true, editedAt: true, effectiveOn: true },
    })
    const of = (kind: 'partner' | 'customer') => {
      const own = versions.filter(one => one.kind === kind)
      return {
        kind,
        draft: drafts.find(one => one.kind === kind) ?? null,
        versions: own.map(({ _count, ...one }) => ({
          ...one,
          signatures: _count.signatures,
          state: stateOf(one, own, now),
        })),
      }
    }
    return { partner: of('partner'), customer: of('customer') }
  },
})

type SignatureRow = {
  id: string
  organisationId: string
  organisation: string
  kind: 'provider' | 'reseller'
  market: string
  signer: string
  signedAt: Date
  key: string
}

/** One version: its texts, and who signed it, the latest first. */
export const readAgreementVersion = query({
  permission: 'agreement.list',
  input: ReadAgreementVersion,
  async run({ db, input, now }) {
    const agreement = await db.agreement.findUnique({ where: { id: input.id } })
    if (!agreement) throw new Refusal('row.notFound')
    const siblings = await db.agreement.findMany({
      where: { kind: agreement.kind },
      select: { version: true, effectiveAt: true },
    })
    const place = { after: input.after, before: input.before, size: 50 }
    return {
      agreement,
      state: stateOf(agreement, siblings, now),
      signatures: agreement.kind === 'partner' ? await signaturesOf(db, input.id, place) : null,
    }
  },
})

async function signaturesOf(db: Db, agreementId: string, place: Place) {
  const cursor = readCursor(place)
  const back = cursor?.backwards ?? false
  const [value, id] = [cursor?.value ?? '', cursor?.id ?? null]
  const rows = await db.$queryRaw<SignatureRow[]>`
    select * from (
      select s.id::text, o.id::text as "organisationId", o.name as organisation, o.kind::text, s.market, s.signer_name as signer,
        s.signed_at as "signedAt", to_char(s.signed_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.MS') collate "C" as key
      from agreement_signature s join organisation o on o.id = s.organisation_id where s.agreement_id = ${agreementId}::uuid) t
    where ${id}::text is null
      or case when ${back} then (t.key, t.id) > (${value}, ${id}) else (t.key, t.id) < (${value}, ${id}) end
    order by case when ${back} then t.key end, case when ${back} then t.id end, t.key desc, t.id desc
    limit ${place.size + 1}`
  return pageOf(rows, place, cursor, row => ({ value: row.key, id: row.id }))
}

/** The next version as it is being written; where nobody began, it begins with the text in effect. */
export const readAgreementDraft = query({
  permission: 'agreement.publish',
  input: OfKind,
  async run({ db, input: { kind }, now }) {
    const draft = await db.agreementDraft.findUnique({ where: { kind } })
    const current = await currentAgreement(db, kind, now)
    const { _max } = await db.agreement.aggregate({ where: { kind }, _max: { version: true } })
    const today = new Date(now.toISOString().slice(0, 10))
    const { titleEn = '', titleFr = '', bodyEn = '', bodyFr = '' } = current ?? {}
    const blank = { kind, titleEn, titleFr, bodyEn, bodyFr, effectiveOn: today, againOn: null, version: 0 }
    const asked = draft?.againOn ? await signersBefore(db) : 0
    return {
      kind,
      asked,
      draft: draft ?? { ...blank, editedBy: null, editedAt: null },
      stored: draft !== null,
      next: (_max.version ?? 0) + 1,
      current: current && { version: current.version, bodyEn: current.bodyEn, bodyFr: current.bodyFr },
      effectiveAt: effectiveFrom(draft?.effectiveOn ?? today, now),
    }
  },
})

/** How many companies have signed so far, and would be asked to sign again. */
async function signersBefore(db: Db) {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    select count(distinct organisation_id)::int as count from agreement_signature`
  return row?.count ?? 0
}
