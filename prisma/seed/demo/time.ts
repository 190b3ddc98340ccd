import type { Dice } from './random'

const DAY = 86_400_000

/** Times of the demo world are told in days before now, so that its last week is always last week. */
export function calendar(now: Date, { between }: Dice) {
  return {
    now,
    /** Some moment of that day's office hours. */
    before(days: number): Date {
      const day = new Date(now.getTime() - days * DAY)
      day.setUTCHours(between(7, 16), between(0, 59), between(0, 59), 0)
      return day
    },
  }
}

export const plusMinutes = (at: Date, minutes: number) => new Date(at.getTime() + minutes * 60_000)
export const plusDays = (at: Date, days: number) => new Date(at.getTime() + days * DAY)
export const daysBetween = (from: Date, to: Date) => (to.getTime() - from.getTime()) / DAY
