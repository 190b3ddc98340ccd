import type { Dice } from './random'

const DAY = 86_400_000

/** Times of the demo world are told in days before now, so that its last week is always last week. */
export function calendar(now: Date, { between }: Dice) {
  return {
    now,
    /** Some moment of that day's office hours. */
    before(days: number): Date {
      const day = new Date(now.getTime() - Math.ceil(days) * DAY)
      day.setUTCHours(between(7, 16), between(0, 59), between(0, 59), 0)
      return day
    },
  }
}

export type Calendar = ReturnType<typeof calendar>

export const plusMinutes = (at: Date, minutes: number) => new Date(at.getTime() + minutes * 60_000)
export const plusDays = (at: Date, days: number) => new Date(at.getTime() + days * DAY)
export const daysBetween = (from: Date, to: Date) => (to.getTime() - from.getTime()) / DAY

/** The moment a term ends: midnight UTC after its last day (rules §5.5); null where there is none. */
export function endOfTerm(start: Date, term: string): Date | null {
  const [, count, unit] = /^P(\d+)([MY])$/.exec(term) ?? []
  if (!count) return null
  const months = Number(count) * (unit === 'Y' ? 12 : 1)
  const first = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, 1))
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(start.getUTCDate(), lastDay))
  return first
}

/** Midnight UTC, when a renewed term begins. */
export const midnight = (at: Date) =>
  new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()))
