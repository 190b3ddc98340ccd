import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  acts,
  answerHours,
  dueFrom,
  isUnsolved,
  next,
  possible,
  severities,
  states,
} from '@/lib/domain/service-request/rules'

const sides = ['customer', 'holder'] as const
const step = fc.record({ side: fc.constantFrom(...sides), act: fc.constantFrom(...acts) })

describe('the states of a service request', () => {
  it('whatever is done in whatever order, it stays in a state it can be led out of', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), steps => {
        let state: (typeof states)[number] = 'open'
        for (const { side, act } of steps) state = next(side, act, state) ?? state
        expect(states).toContain(state)
        expect(sides.flatMap(side => possible(side, state))).not.toEqual([])
      }),
    )
  })

  it('only the customer closes and opens again; only the holder waits and solves', () => {
    for (const state of states) {
      expect(next('holder', 'closed', state)).toBeNull()
      expect(next('holder', 'reopened', state)).toBeNull()
      expect(next('customer', 'solved', state)).toBeNull()
      expect(next('customer', 'waiting', state)).toBeNull()
      if (!isUnsolved(state)) expect(possible('holder', state)).toEqual([])
    }
  })

  it('the graver, the sooner an answer is due', () => {
    const now = new Date('2026-05-04T08:00:00Z')
    const due = severities.map(severity => dueFrom(severity, now).getTime())
    expect(due).toEqual([...due].toSorted((a, b) => a - b))
    expect(Object.values(answerHours)).toEqual([2, 4, 8])
  })
})
