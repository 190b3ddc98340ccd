import { z } from 'zod'
import { openQuery, query } from '../operation'
import { Refusal } from '../refusal'
import { findListed, profileOf } from './list'
import type { ProfileChanges } from './rules'
import { FindProviders, ListProfileRequests } from './schema'

/** The official list of indirect providers, for anybody (pages §25). */
export const findProviders = openQuery({
  permission: 'directory.read',
  input: FindProviders,
  run: ({ db, input }) => findListed(db, input),
})

const asked = {
  id: true,
  providerId: true,
  state: true,
  changes: true,
  reason: true,
  requestedBy: true,
  requestedAt: true,
  decidedBy: true,
  decidedAt: true,
  answer: true,
} as const

const told = <R extends { changes: unknown }>(row: R) => ({ ...row, changes: row.changes as ProfileChanges })

/** One's own profile as the public sees it, with what was asked of the operator. */
export const readOwnProfile = query({
  permission: 'profile.read',
  input: z.strictObject({}),
  async run({ actor, db }) {
    const providerId = actor.organisation.id
    const own = await profileOf(db, providerId)
    if (!own) throw new Refusal('row.notFound')
    const requests = await db.profileChangeRequest.findMany({
      where: { providerId },
      select: asked,
      orderBy: [{ requestedAt: 'desc' }, { id: 'desc' }],
      take: 20,
    })
    const all = requests.map(told)
    return { ...own, open: all.find(one => one.state === 'open') ?? null, requests: all }
  },
})

/** What providers ask for: the oldest open request first, or the latest decisions. */
export const listProfileRequests = query({
  permission: 'profile.decide',
  input: ListProfileRequests,
  async run({ db, input }) {
    const where = input.decided ? { state: { not: 'open' as const } } : { state: 'open' as const }
    const [rows, open] = [
      await db.profileChangeRequest.findMany({
        where,
        select: { ...asked, provider: { select: { name: true, country: true } } },
        orderBy: input.decided
          ? [{ decidedAt: { sort: 'desc', nulls: 'last' } }, { id: 'desc' }]
          : [{ requestedAt: 'asc' }, { id: 'asc' }],
        take: 100,
      }),
      await db.profileChangeRequest.count({ where: { state: 'open' } }),
    ]
    return { requests: rows.map(told), open, decided: input.decided }
  },
})
