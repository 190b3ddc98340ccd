import { v7 as uuid } from 'uuid'
import { type Db, within } from '../../db/scope'
import { type Actor, guest } from '../actor'
import { tellEnrolment } from '../letter/tell'
import { hashPassword } from '../member/password'
import { command, openCommand } from '../operation'
import { keyHash } from '../partnership/link'
import { Refusal, type RefusalKey } from '../refusal'
import { held } from './held'
import { enrolmentKey } from './link'
import { documentTypeOf, enrolmentEnd, perAddress } from './rules'
import { AppealVetting, ConfirmEnrolment, RequestEnrolment } from './schema'

const notSignedIn = ({ user }: Actor) => {
  if (user) throw new Refusal('enrolment.signedIn', { name: user.name })
}

/** A company asks to be enrolled (product M6). The answer is the same whether or not its address or its name is known here. */
export const requestEnrolment = openCommand({
  permission: 'enrolment.begin',
  input: RequestEnrolment,
  async prepare({ email, password }, actor) {
    notSignedIn(actor)
    const tries = await within(guest(), false, db => countTry(db, email))
    if (tries > perAddress.most)
      throw new Refusal('enrolment.tooMany', { minutes: Math.ceil(perAddress.seconds / 60) })
    return hashPassword(password)
  },
  async run({ db, input, now, prepared }) {
    const { password: _, ...asked } = input
    const key = keyHash(enrolmentKey(asked.id, asked.email))
    await db.$queryRaw`
      select enrolment_request(${JSON.stringify(asked)}::jsonb, ${key}, ${prepared}, ${enrolmentEnd(now)})::text`
    await tellEnrolment(db, asked.id, now)
    return { id: asked.id }
  },
})

async function countTry(db: Db, email: string) {
  const [row] = await db.$queryRaw<{ n: number }[]>`
    select rate_count(${`enrol:${email}`}, ${perAddress.seconds}::int) as n`
  return row?.n ?? 0
}

const refusals: Record<string, RefusalKey> = {
  used: 'enrolment.used',
  expired: 'enrolment.expired',
  person: 'enrolment.personKnown',
  company: 'enrolment.companyKnown',
}

/** The address is theirs: the company comes to be, waiting for its vetting, with this person as its Global admin. */
export const confirmEnrolment = openCommand({
  permission: 'enrolment.begin',
  input: ConfirmEnrolment,
  async run({ actor, db, now }) {
    notSignedIn(actor)
    const { details } = await held(db, now)
    const [row] = await db.$queryRaw<{ answer: string }[]>`
      select enrolment_confirm(${uuid()}::uuid, ${uuid()}::uuid, ${uuid()}::uuid, ${uuid()}::uuid) as answer`
    const answer = row?.answer ?? 'gone'
    if (answer !== 'done') throw new Refusal(refusals[answer] ?? 'enrolment.gone', details)
    return { confirmed: true }
  },
})

/** A rejected company says why it should not be, and shows a document (rules §1.4). It waits again. */
export const appealVetting = command({
  permission: 'enrolment.appeal',
  input: AppealVetting,
  async run({ actor, db, input, note }) {
    const { id, name } = actor.organisation
    const { bytes, name: fileName } = input.document
    note({ subject: name, subjectId: id })
    const appeal = {
      id: uuid(),
      reason: input.reason,
      fileName,
      fileType: documentTypeOf(bytes),
      by: actor.user.name,
    }
    const [row] = await db.$queryRaw<{ entered: boolean }[]>`
      select vetting_appeal_enter(${JSON.stringify(appeal)}::jsonb, ${Buffer.from(bytes)}) as entered`
    if (!row?.entered) throw new Refusal('appeal.notRejected', { organisation: name })
    note({
      changes: {
        vetting: ['rejected', 'pending'],
        reason: [null, input.reason],
        document: [null, fileName],
      },
    })
    return { id: appeal.id }
  },
})
