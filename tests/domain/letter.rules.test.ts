import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { afterAttempt, headerLine, patience, pauseAfter } from '@/lib/domain/letter/rules'

const now = new Date('2026-11-22T12:00:00Z')
const letter = (attempts: number, left = patience) => ({
  attempts,
  expiresAt: new Date(now.getTime() + left),
})

describe('what becomes of a letter', () => {
  it('is sent when the server took it', () => {
    expect(afterAttempt(letter(1), { done: true }, now)).toEqual({
      state: 'sent',
      settledAt: now,
      answer: null,
    })
  })

  it('waits longer after every attempt that failed for now', () => {
    const pauses = [1, 2, 3, 4, 5, 6, 7, 8].map(pauseAfter)
    expect(pauses.slice(0, 6)).toEqual([...new Set(pauses)].sort((a, b) => a - b))
    for (const pause of pauses) expect(pause).toBeGreaterThan(0)
    expect(afterAttempt(letter(2), { done: false, final: false, answer: '451 later' }, now)).toEqual({
      state: 'waiting',
      dueAt: new Date(now.getTime() + 5 * 60_000),
      answer: '451 later',
    })
  })

  it('is given up when the server refuses it for good, or when the next attempt would come too late', () => {
    const no = { done: false, final: true, answer: '550 nobody here' } as const
    expect(afterAttempt(letter(1), no, now)).toEqual({
      state: 'failed',
      settledAt: now,
      answer: '550 nobody here',
    })
    expect(afterAttempt(letter(3, 10 * 60_000), { ...no, final: false }, now).state).toBe('failed')
  })

  it('ends within days, whatever happens', () => {
    let [at, attempts] = [now, 0]
    const expiresAt = new Date(now.getTime() + patience)
    for (;;) {
      attempts += 1
      const after = afterAttempt({ attempts, expiresAt }, { done: false, final: false, answer: 'no' }, at)
      if (after.state !== 'waiting') break
      at = after.dueAt
    }
    expect(attempts).toBeGreaterThan(8)
    expect(attempts).toBeLessThan(30)
  })
})

it('a header is one line, whatever was typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
      expect(headerLine(text)).not.toMatch(/[\r\n\u2028\u2029\0]/)
    }),
  )
  expect(headerLine('Hello\r\nBcc: x@y.example')).toBe('Hello Bcc: x@y.example')
  expect(headerLine('  deux\u00a0 mots ')).toBe('deux mots')
})
