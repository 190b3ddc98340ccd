import { v7 as uuid } from 'uuid'
import { z } from 'zod'
import { currentAgreement } from '../agreement/current'
import { command } from '../operation'
import { Refusal } from '../refusal'
import { EndSession, SignAgreement, UpdateSupportProfile } from './schema'

/** Signs the partner agreement for the organisation's market (rules §1.6); only the text that was read. */
export const signAgreement = command({
  permission: 'agreement.sign',
  input: SignAgreement,
  async run({ actor, db, input, now, note }) {
    const { id: organisationId, market } = actor.organisation
    const latest = await currentAgreement(db, 'partner', now)
    if (!latest) throw new Refusal('agreement.nonePublished')
    note({ subject: latest.titleEn, subjectId: latest.id })
    if (!input.understood)
      throw new Refusal('accept.unticked', {}, { understood: { key: 'accept.unticked' } })
    if (latest.id !== input.id) throw new Refusal('agreement.replaced', { version: latest.version })
    const { count } = await db.agreementSignature.createMany({
      data: [
        {
          id: uuid(),
          organisationId,
          agreementId: latest.id,
          market,
          signerName: actor.user.name,
          signedAt: now,
        },
      ],
      skipDuplicates: true,
    })
    if (count === 0) throw new Refusal('agreement.alreadySigned')
    // rules §1.5: the signature was what a qualified company still lacked.
    await db.organisation.updateMany({
      where: { id: organisationId, vetting: 'authorized', programme: 'qualified' },
      data: { programme: 'active' },
    })
    note({ changes: { version: [null, latest.version] } })
    return { version: latest.version }
  },
})

/** Where customers find help: shown to them as the support contact. */
export const updateSupportProfile = command({
  permission: 'account.support',
  input: UpdateSupportProfile,
  async run({ actor, db, input, note }) {
    const { id, name } = actor.organisation
    const before = await db.organisation.findUnique({
      where: { id },
      select: { supportEmail: true, supportPhone: true, supportWebsite: true },
    })
    if (!before) throw new Refusal('row.notFound')
    await db.organisation.updateMany({ where: { id }, data: input })
    const fields = ['supportEmail', 'supportPhone', 'supportWebsite'] as const
    const changed = fields.filter(field => before[field] !== input[field])
    note({
      subject: name,
      subjectId: id,
      changes: Object.fromEntries(changed.map(field => [field, [before[field], input[field]]])),
    })
    return { changed: changed.length }
  },
})

/** Ends one of the person's own other sessions; one that is gone already is no error. */
export const endSession = command({
  permission: 'self.sessions',
  input: EndSession,
  async run({ actor, db, input, note }) {
    await db.$queryRaw`select session_end(${Buffer.from(actor.session, 'hex')}, ${input.ref}) as ended`
    note({ subject: actor.user.name, subjectId: actor.user.id })
  },
})

/** Signs the person out everywhere else. */
export const endOtherSessions = command({
  permission: 'self.sessions',
  input: z.strictObject({}),
  async run({ actor, db, note }) {
    const [row] = await db.$queryRaw<{ ended: number }[]>`
      select session_end(${Buffer.from(actor.session, 'hex')}, null) as ended`
    const ended = row?.ended ?? 0
    note({ subject: actor.user.name, subjectId: actor.user.id, changes: { sessions: [ended + 1, 1] } })
    return { ended }
  },
})
