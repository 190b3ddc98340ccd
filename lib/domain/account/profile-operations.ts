import { z } from 'zod'
import type { Db } from '../../db/scope'
import type { Member } from '../actor'
import { command, query } from '../operation'
import { Refusal } from '../refusal'
import { judgeProfile, profileChanges, profileFields, profileVersion, staleProfile } from './profile-rules'
import { UpdateLegalProfile } from './schema'

const facts = Object.fromEntries(profileFields.map(field => [field, true])) as Record<
  (typeof profileFields)[number],
  true
>

async function profileOf(db: Db, { organisation: { id } }: Member) {
  const profile = await db.organisation.findUnique({ where: { id }, select: facts })
  if (!profile) throw new Refusal('row.notFound')
  return profile
}

/** The form of the legal profile: the company as it is. */
export const openLegalProfile = query({
  permission: 'account.legal',
  input: z.strictObject({}),
  async run({ actor, db }) {
    const profile = await profileOf(db, actor)
    const { kind, country } = actor.organisation
    return { profile, country, renames: kind === 'reseller', version: profileVersion(profile) }
  },
})

/** Legal name, address and telephone (pages §23). A reseller renames itself; a provider's name is what the operator lists it by. */
export const updateLegalProfile = command({
  permission: 'account.legal',
  input: UpdateLegalProfile,
  async run({ actor, db, input: { version, ...typed }, note }) {
    const { id, kind, country } = actor.organisation
    const before = await profileOf(db, actor)
    note({ subject: before.name, subjectId: id })
    const after = judgeProfile({ ...typed, ...(kind !== 'reseller' && { name: before.name }) }, country)
    const changes = profileChanges(before, after)
    // A repeated Submit finds its own values saved: that is no conflict.
    if (Object.keys(changes).length === 0) return { changed: 0 }
    if (profileVersion(before) !== version) throw staleProfile(before, after)
    const { count } = await db.organisation.updateMany({ where: { id, ...before }, data: after })
    if (count === 0) throw staleProfile(await profileOf(db, actor), after)
    const { name, state, ...others } = changes
    note({ changes: { ...others, ...(name && { companyName: name }), ...(state && { region: state }) } })
    return { changed: Object.keys(changes).length }
  },
})
