import { z } from 'zod'
import type { Db } from '../../db/scope'
import type { Member } from '../actor'
import { command, query } from '../operation'
import { Refusal } from '../refusal'
import { AddLocation } from './schema'

/** The form of a further location: in which country it will lie, and whether the company may have one. */
export const openLocation = query({
  permission: 'account.location',
  input: z.strictObject({}),
  run: async ({ actor, db }) => ({
    country: actor.organisation.country,
    unverified: await unverified(db, actor),
  }),
})

async function unverified(db: Db, { organisation: { id, name } }: Member) {
  const found = await db.organisation.findUnique({ where: { id }, select: { vetting: true } })
  if (!found || found.vetting === 'authorized') return null
  return new Refusal('enrolment.notAuthorized', { organisation: name, state: found.vetting })
}

/**
 * A further business location, with an MPN ID of its own to be credited by (rules §1.1, pages §23). It lies in the company's
 * country, and only a company whose verification is over gets one. The same form sent twice is one location.
 */
export const addLocation = command({
  permission: 'account.location',
  input: AddLocation,
  async run({ actor, db, input: { id, name, city }, note }) {
    const [row] = await db.$queryRaw<{ answer: string; mpnId: string | null }[]>`
      select answer, mpn_id as "mpnId" from location_add(${id}::uuid, ${name}, ${city})`
    const { answer, mpnId } = row ?? {}
    if (!mpnId) throw (await unverified(db, actor)) ?? new Refusal('row.notFound')
    if (answer === 'there')
      throw new Refusal('input.invalid', {}, { name: { key: 'account.locationThere', values: { mpnId } } })
    note({ subject: name, subjectId: id, changes: { mpnId: [null, mpnId] } })
    return { name, mpnId }
  },
})
