import { z } from 'zod'
import { env } from '../../env'
import { sends } from '../letter/outbox'
import { lettersAbout } from '../letter/standing'
import { openQuery, query } from '../operation'
import { linkKeyOf } from '../partnership/link'
import { Refusal } from '../refusal'
import { held } from './held'
import { enrolmentLink, isLinkKey } from './link'
import { conditionsOf, nextStepOf } from './rules'
import { OfAppeal, OfEnrolment, ReadStanding } from './schema'
import { readStanding } from './standing'

type Sent = {
  email: string
  expires_at: Date
  confirmed: boolean
  operator: string | null
  support: string | null
}

/** Where the link went. The link itself is given out in a demo only: anywhere else that would prove nothing of the address. */
export const readSentEnrolment = openQuery({
  permission: 'enrolment.begin',
  input: OfEnrolment,
  async run({ db, input }) {
    const [row] = await db.$queryRaw<Sent[]>`select * from enrolment_sent(${input.id}::uuid)`
    if (!row) throw new Refusal('row.notFound')
    const { email, confirmed, operator, support } = row
    return {
      email,
      confirmed,
      operator: operator ? { name: operator, email: support } : null,
      expiresAt: row.expires_at,
      posted: sends(),
      link: env().DEMO === 'true' && !confirmed ? enrolmentLink(input.id, email) : null,
    }
  },
})

/** A confirmation link, opened: what would be confirmed. Opening it changes nothing. */
export const openEnrolment = openQuery({
  permission: 'enrolment.begin',
  input: z.strictObject({}),
  async run({ actor, db, now }) {
    const { row } = await held(db, now)
    const { name, kind, country, email, expires_at: expiresAt } = row
    return {
      ...{ name, kind, country, email, expiresAt },
      person: `${row.first_name} ${row.last_name}`,
      signedInAs: actor.user?.name ?? null,
    }
  },
})

/** Where the company's enrolment stands, condition by condition, and the partnership link it came by. */
export const readEnrolment = query({
  permission: 'enrolment.read',
  input: ReadStanding,
  async run({ actor, db, input, now }) {
    const standing = await readStanding(db, actor, now)
    const { arrivedBy, ...facts } = standing
    const asked = isLinkKey(input.link) ? { key: input.link, provider: null, open: true } : null
    return {
      ...facts,
      conditions: conditionsOf(facts.standing),
      next: nextStepOf(facts.standing),
      link:
        asked ??
        (arrivedBy && {
          key: linkKeyOf(arrivedBy.request_id),
          provider: arrivedBy.provider,
          open: arrivedBy.open,
        }),
    }
  },
})

/** Who has not confirmed its address yet. The operator, who sends the links where the portal sends no mail, sees them. */
export const listEnrolments = query({
  permission: 'enrolment.handOver',
  input: z.strictObject({}),
  async run({ actor, db, now }) {
    const rows = await db.enrolment.findMany({
      where: { confirmedAt: null, expiresAt: { gt: now } },
      select: {
        id: true,
        kind: true,
        name: true,
        country: true,
        firstName: true,
        lastName: true,
        email: true,
        locale: true,
        createdAt: true,
        expiresAt: true,
      },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      take: 100,
    })
    const letters = await lettersAbout(
      db,
      actor,
      rows.map(({ id }) => id),
    )
    return {
      posted: sends(),
      rows: rows.map(row => ({
        ...row,
        link: enrolmentLink(row.id, row.email),
        letter: letters.get(row.id) ?? null,
      })),
    }
  },
})

/** The document of an appeal, for the operator that decides and for the company itself. */
export const readAppealDocument = query({
  permission: 'appeal.read',
  input: OfAppeal,
  async run({ db, input: { organisationId, id } }) {
    const found = await db.vettingAppeal.findUnique({
      where: { organisationId_id: { organisationId, id } },
      select: { fileName: true, fileType: true, file: true },
    })
    if (!found) throw new Refusal('row.notFound')
    return found
  },
})
