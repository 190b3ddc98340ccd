import { v7 as uuid } from 'uuid'
import type { Db } from '../../db/scope'
import { command } from '../operation'
import { Refusal } from '../refusal'
import { profileOf } from './list'
import { changesOf, type ProfileChanges } from './rules'
import {
  ApplyProfileChange,
  DeclineProfileChange,
  OfProfileRequest,
  PublishProfile,
  RequestProfileChange,
} from './schema'

/** Asks the operator to change the profile; nothing changes until it does. */
export const requestProfileChange = command({
  permission: 'profile.request',
  input: RequestProfileChange,
  async run({ actor, db, input, now, note }) {
    const providerId = actor.organisation.id
    const { reason, ...wish } = input
    const own = await profileOf(db, providerId)
    if (!own) throw new Refusal('row.notFound')
    const changes = changesOf(own.profile, wish)
    if (Object.keys(changes).length === 0) throw new Refusal('profile.nothing')
    const id = uuid()
    // The partial unique index settles who was first where two colleagues ask at once.
    const { count } = await db.profileChangeRequest.createMany({
      data: [{ providerId, id, changes, reason, requestedBy: actor.user.name, requestedAt: now }],
      skipDuplicates: true,
    })
    if (count === 0) throw await alreadyOpen(db, providerId)
    note({ subject: actor.organisation.name, subjectId: providerId, changes })
    return { id }
  },
})

async function alreadyOpen(db: Db, providerId: string) {
  const open = await db.profileChangeRequest.findFirst({
    where: { providerId, state: 'open' },
    select: { requestedBy: true, requestedAt: true },
  })
  return new Refusal('profile.open', { by: open?.requestedBy ?? '', date: open?.requestedAt ?? new Date() })
}

/** Takes one's own question back, to ask a better one. */
export const withdrawProfileChange = command({
  permission: 'profile.request',
  input: OfProfileRequest,
  async run({ actor, db, input, now, note }) {
    const providerId = actor.organisation.id
    const { count } = await db.profileChangeRequest.updateMany({
      where: { providerId, id: input.id, state: 'open' },
      data: { state: 'withdrawn', decidedBy: actor.user.name, decidedAt: now },
    })
    if (count === 0) throw await settled(db, { providerId, id: input.id })
    note({
      subject: actor.organisation.name,
      subjectId: providerId,
      changes: { state: ['open', 'withdrawn'] },
    })
    return { id: input.id }
  },
})

/** The operator makes the change that was asked for. */
export const applyProfileChange = command({
  permission: 'profile.decide',
  input: ApplyProfileChange,
  async run({ actor, db, input, now, note }) {
    const found = await take(db, input, { state: 'applied', decidedBy: actor.user.name, decidedAt: now })
    const changes = found.changes as ProfileChanges
    const wished = Object.fromEntries(Object.entries(changes).map(([field, [, to]]) => [field, to]))
    const { name, servicesEn, servicesFr, languages, ...support } = wished
    if (name || Object.keys(support).length > 0) {
      await db.organisation.updateMany({
        where: { id: input.providerId, kind: 'provider' },
        data: { ...(name && { name }), ...support },
      })
    }
    const texts = {
      ...(servicesEn && { servicesEn }),
      ...(servicesFr && { servicesFr }),
      ...(languages && { languages: languages.split(' ') }),
    }
    if (Object.keys(texts).length > 0) await writeTexts(db, input.providerId, texts, now)
    note({ subject: found.provider.name, subjectId: input.providerId, changes })
    return input
  },
})

/** The operator says why not. */
export const declineProfileChange = command({
  permission: 'profile.decide',
  input: DeclineProfileChange,
  async run({ actor, db, input, now, note }) {
    const { answer, ...of } = input
    const found = await take(db, of, {
      state: 'declined',
      answer,
      decidedBy: actor.user.name,
      decidedAt: now,
    })
    note({ subject: found.provider.name, subjectId: of.providerId, changes: { state: ['open', 'declined'] } })
    return of
  },
})

/** What the operator writes itself: the texts, and whether the provider stands in the list. */
export const publishProfile = command({
  permission: 'profile.decide',
  input: PublishProfile,
  async run({ db, input, now, note }) {
    const { providerId, version, ...texts } = input
    const own = await profileOf(db, providerId)
    if (!own) throw new Refusal('row.notFound')
    if (own.version !== version) throw new Refusal('row.stale')
    await writeTexts(db, providerId, texts, now, version)
    const { name, ...rest } = changesOf(own.profile, { ...own.profile, ...texts })
    note({
      subject: own.profile.name,
      subjectId: providerId,
      changes: {
        ...rest,
        ...(own.published !== texts.published && { published: [own.published, texts.published] }),
      },
    })
    return { providerId }
  },
})

type Of = { providerId: string; id: string }
type Texts = { servicesEn?: string; servicesFr?: string; languages?: string[]; published?: boolean }

/** A request is answered once: the second answer finds nothing open. */
async function take(
  db: Db,
  of: Of,
  data: { state: 'applied' | 'declined'; decidedBy: string; decidedAt: Date; answer?: string },
) {
  const { count } = await db.profileChangeRequest.updateMany({ where: { ...of, state: 'open' }, data })
  if (count === 0) throw await settled(db, of)
  return db.profileChangeRequest.findUniqueOrThrow({
    where: { providerId_id: of },
    select: { changes: true, provider: { select: { name: true } } },
  })
}

async function settled(db: Db, of: Of) {
  const found = await db.profileChangeRequest.findUnique({
    where: { providerId_id: of },
    select: { state: true, decidedBy: true, decidedAt: true },
  })
  if (!found) return new Refusal('row.notFound')
  const { state, decidedBy, decidedAt } = found
  return new Refusal('profile.decided', { state, by: decidedBy ?? '', date: decidedAt ?? new Date() })
}

/** The version a person read guards what they write over it; an applied request names what it changes and needs none. */
async function writeTexts(db: Db, providerId: string, texts: Texts, now: Date, version?: number) {
  const { count } = await db.providerProfile.updateMany({
    where: { providerId, ...(version !== undefined && { version }) },
    data: { ...texts, updatedAt: now, version: { increment: 1 } },
  })
  if (count > 0) return
  const made = await db.providerProfile.createMany({
    data: [{ languages: [], ...texts, providerId, updatedAt: now }],
    skipDuplicates: true,
  })
  if (made.count === 0) throw new Refusal('row.stale')
}
