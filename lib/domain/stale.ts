import type { FieldProblem } from './refusal'

/** Somebody else wrote first: what they saved and what was typed, at the field where they differ (rules §11). */
export const bothValues = (
  theirs: string | null | undefined,
  yours: string | null | undefined,
): FieldProblem => ({
  key: 'stale',
  values: { theirs: theirs || 'none', yours: yours || 'none' },
})
