import { v7 as uuid } from 'uuid'
import { command } from '../operation'
import { Refusal } from '../refusal'
import { againProblem, dayProblem, effectiveFrom } from './rules'
import { OfDraft, SaveAgreementDraft } from './schema'
import { stale } from './stale'

/** Keeps the next version as it is written. Nobody sees it before it is published. */
export const saveAgreementDraft = command({
  permission: 'agreement.publish',
  input: SaveAgreementDraft,
  async run({ actor, db, input, now, note }) {
    const { kind, version, effectiveOn, againOn, ...texts } = input
    note({ subject: texts.titleEn, subjectId: `agreement-draft-${kind}` })
    const wrongDay = dayProblem(effectiveOn, now)
    if (wrongDay) throw new Refusal('input.invalid', {}, { effectiveOn: { key: wrongDay } })
    // What customers accept is kept, and asked for, by their partners.
    const wrongAgain = againOn && (kind === 'partner' ? againProblem(againOn, effectiveOn) : 'invalid')
    if (wrongAgain) throw new Refusal('input.invalid', {}, { againOn: { key: wrongAgain } })
    const data = {
      ...texts,
      effectiveOn: new Date(effectiveOn),
      againOn: againOn ? new Date(againOn) : null,
      editedBy: actor.user.name,
      editedAt: now,
      version: version + 1,
    }
    const { count } =
      version === 0
        ? await db.agreementDraft.createMany({ data: [{ kind, ...data }], skipDuplicates: true })
        : await db.agreementDraft.updateMany({ where: { kind, version }, data })
    if (count === 0) throw await stale(db, kind)
    return { kind, version: version + 1 }
  },
})

/** Puts the draft away. */
export const dropAgreementDraft = command({
  permission: 'agreement.publish',
  input: OfDraft,
  async run({ db, input: { kind, version }, note }) {
    note({ subjectId: `agreement-draft-${kind}` })
    const { count } = await db.agreementDraft.deleteMany({ where: { kind, version } })
    if (count === 0) throw await stale(db, kind)
    return { kind }
  },
})

/** Publishes the draft exactly as it was previewed. From its day on nothing else can be signed; what was signed goes on holding, or until the day it says. */
export const publishAgreement = command({
  permission: 'agreement.publish',
  input: OfDraft,
  async run({ actor, db, input: { kind, version: previewed }, now, note }) {
    const draft = await db.agreementDraft.findUnique({ where: { kind } })
    if (draft?.version !== previewed) throw await stale(db, kind)
    const { titleEn, titleFr, bodyEn, bodyFr, effectiveOn, againOn } = draft
    const wrongDay = dayProblem(effectiveOn.toISOString().slice(0, 10), now)
    if (wrongDay) throw new Refusal('agreement.dayPassed')
    const { _max } = await db.agreement.aggregate({ where: { kind }, _max: { version: true } })
    const [id, version] = [uuid(), (_max.version ?? 0) + 1]
    note({ subject: titleEn, subjectId: id })
    // Of two who publish at once the key (kind, version) and the draft's own version let one go first.
    const { count } = await db.agreement.createMany({
      data: [
        {
          ...{ id, kind, version, titleEn, titleFr, bodyEn, bodyFr },
          publishedAt: now,
          publishedBy: actor.user.name,
          effectiveAt: effectiveFrom(effectiveOn, now),
          againFrom: againOn,
        },
      ],
      skipDuplicates: true,
    })
    const gone = await db.agreementDraft.deleteMany({ where: { kind, version: previewed } })
    if (count === 0 || gone.count === 0) throw await stale(db, kind)
    const again = againOn && { againOn: [null, againOn.toISOString().slice(0, 10)] as [null, string] }
    note({ changes: { version: [version > 1 ? version - 1 : null, version], ...again } })
    return { id, version }
  },
})
