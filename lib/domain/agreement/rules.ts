export type Dated = { version: number; effectiveAt: Date }
export type VersionState = 'current' | 'upcoming' | 'replaced'

/** The version to be signed now: of those in effect the latest (rules §1.6). */
export const currentOf = <V extends Dated>(versions: readonly V[], now: Date): V | undefined =>
  versions
    .filter(({ effectiveAt }) => effectiveAt <= now)
    .reduce<V | undefined>((best, one) => (best && best.version > one.version ? best : one), undefined)

/** Where a version stands; one that a later one overtook before its day never takes effect. */
export function stateOf(version: Dated, versions: readonly Dated[], now: Date): VersionState {
  const current = currentOf(versions, now)
  if (current?.version === version.version) return 'current'
  return version.effectiveAt > now && version.version > (current?.version ?? 0) ? 'upcoming' : 'replaced'
}

/** The latest day that may be chosen: further away nobody remembers what was published. */
export const latestDays = 366

/** Why a new version cannot take effect on this day, or null. Days are UTC. */
export function dayProblem(effectiveOn: string, now: Date): 'agreement.past' | 'agreement.far' | null {
  const today = now.toISOString().slice(0, 10)
  if (effectiveOn < today) return 'agreement.past'
  const last = new Date(now.getTime() + latestDays * 86_400_000).toISOString().slice(0, 10)
  return effectiveOn > last ? 'agreement.far' : null
}

/** Why signatures of the versions before cannot end on this day: it must leave a day to sign, and be near enough to be remembered. */
export function againProblem(
  againOn: string,
  effectiveOn: string,
): 'agreement.againEarly' | 'agreement.againFar' | null {
  if (againOn <= effectiveOn) return 'agreement.againEarly'
  const last = new Date(Date.parse(effectiveOn) + latestDays * 86_400_000).toISOString().slice(0, 10)
  return againOn > last ? 'agreement.againFar' : null
}

/** A version that takes effect today does so at the moment of its publication. */
export const effectiveFrom = (effectiveOn: Date, now: Date) => (effectiveOn > now ? effectiveOn : now)

const paragraphs = (text: string) =>
  text
    .split(/\n\s*\n/)
    .map(one => one.trim())
    .filter(Boolean)

/** The paragraphs of a text, each with whether the one before had it; and those that are gone. */
export function comparedWith(before: string, text: string) {
  const [old, fresh] = [new Set(paragraphs(before)), paragraphs(text)]
  return {
    paragraphs: fresh.map(one => ({ text: one, isNew: !old.has(one) })),
    gone: [...old].filter(one => !fresh.includes(one)),
  }
}
