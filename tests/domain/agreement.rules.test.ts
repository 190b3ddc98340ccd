import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparedWith, currentOf, dayProblem, effectiveFrom, stateOf } from '@/lib/domain/agreement/rules'

const now = new Date('2026-11-22T12:00:00Z')
const day = (offset: number) => new Date(now.getTime() + offset * 86_400_000)
const versions = (...offsets: number[]) =>
  offsets.map((offset, at) => ({ version: at + 1, effectiveAt: day(offset) }))

describe('the version in effect', () => {
  it('is the latest of those whose day has come', () => {
    const all = versions(-300, -2, 5)
    expect(currentOf(all, now)?.version).toBe(2)
    expect(all.map(one => stateOf(one, all, now))).toEqual(['replaced', 'current', 'upcoming'])
  })

  it('leaves one that was overtaken before its day without effect, even when the day comes', () => {
    const all = versions(-300, 5, -1)
    expect(all.map(one => stateOf(one, all, now))).toEqual(['replaced', 'replaced', 'current'])
    expect(currentOf(all, day(10))?.version).toBe(3)
  })

  it('is always exactly one, once any has begun', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -400, max: 400 }), { minLength: 1, maxLength: 8 }), offsets => {
        const all = versions(...offsets)
        const states = all.map(one => stateOf(one, all, now))
        expect(states.filter(state => state === 'current')).toHaveLength(offsets.some(o => o <= 0) ? 1 : 0)
      }),
    )
  })
})

describe('the day of a new version', () => {
  it('is today at the earliest and a year away at the latest', () => {
    expect(dayProblem('2026-11-21', now)).toBe('agreement.past')
    expect(dayProblem('2026-11-22', now)).toBeNull()
    expect(dayProblem('2027-11-23', now)).toBeNull()
    expect(dayProblem('2027-11-24', now)).toBe('agreement.far')
  })

  it('today means at once, later means its first moment', () => {
    expect(effectiveFrom(new Date('2026-11-22'), now)).toEqual(now)
    expect(effectiveFrom(new Date('2026-12-01'), now)).toEqual(new Date('2026-12-01'))
  })
})

describe('two versions beside each other', () => {
  it('mark the paragraphs that are new, and tell those that are gone', () => {
    expect(comparedWith('One.\n\nTwo.\n\nThree.', 'One.\n \nTwo and a half.\n\n\nThree.')).toEqual({
      paragraphs: [
        { text: 'One.', isNew: false },
        { text: 'Two and a half.', isNew: true },
        { text: 'Three.', isNew: false },
      ],
      gone: ['Two.'],
    })
  })

  it('mark nothing in the same text', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        const { paragraphs, gone } = comparedWith(text, text)
        expect([paragraphs.some(({ isNew }) => isNew), gone]).toEqual([false, []])
      }),
    )
  })
})
