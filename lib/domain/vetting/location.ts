import { v7 as uuid } from 'uuid'
import type { Db } from '../../db/scope'
import { Refusal } from '../refusal'

/** Whose an MPN ID is, global or location; nobody's, if it is free. */
export async function holderOf(db: Db, mpnId: string) {
  const [row] = await db.$queryRaw<{ id: string; name: string }[]>`
    select o.id::text, o.name from organisation o
    where o.global_mpn_id = ${mpnId}::char(7) or o.id = (select organisation_id from location where mpn_id = ${mpnId}::char(7))
    limit 1`
  return row ?? null
}

/**
 * An authorized company has a location, for only with one can it be credited (rules §1.1, §1.2): the MPN ID it entered,
 * now verified, or a new one. Answers the one that was added.
 */
export async function ensureLocation(db: Db, organisationId: string, wish: 'entered' | 'issued' | undefined) {
  const company = await db.organisation.findUniqueOrThrow({
    where: { id: organisationId },
    select: { name: true, city: true, country: true, locations: { select: { id: true }, take: 1 } },
  })
  if (company.locations.length > 0) return null
  const mpnId = wish === 'entered' ? await entered(db, organisationId) : await issued(db)
  const { name, city, country } = company
  const { count } = await db.location.createMany({
    data: [{ id: uuid(), organisationId, mpnId, name, city: city ?? '', country }],
    skipDuplicates: true,
  })
  if (count === 0) throw taken(mpnId, name)
  return mpnId
}

async function entered(db: Db, organisationId: string) {
  const enrolment = await db.enrolment.findUnique({ where: { organisationId }, select: { mpnId: true } })
  if (!enrolment?.mpnId) throw new Refusal('input.invalid', {}, { mpn: { key: 'invalid' } })
  const holder = await holderOf(db, enrolment.mpnId)
  if (holder) throw taken(enrolment.mpnId, holder.name)
  return enrolment.mpnId
}

async function issued(db: Db) {
  const [row] = await db.$queryRaw<{ id: string }[]>`select issue_mpn_id() as id`
  return row?.id ?? ''
}

const taken = (mpnId: string, company: string) => {
  const values = { mpnId, company }
  return new Refusal('enrolment.mpnTaken', values, { mpn: { key: 'enrolment.mpnTaken', values } })
}
