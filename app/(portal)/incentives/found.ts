import type { readIncentives } from '@/lib/domain/incentive/operations'

type Answer = Awaited<ReturnType<typeof readIncentives>>
export type Found = Extract<Answer, { ok: true }>['value']
export type Sum = Found['sums'][number]

/** `2026-11`, as the address has it. */
export const monthKey = (month: Date) => month.toISOString().slice(0, 7)
