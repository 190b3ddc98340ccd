import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayIn, periodOf } from '@/lib/domain/activity/rules'
import { csvLine } from '@/lib/web/csv'

const now = new Date('2026-03-31T22:30:00Z')

describe('the period of the log', () => {
  it('is the last month, by the reader’s own calendar', () => {
    expect(periodOf({}, now, 'UTC')).toEqual({ from: '2026-02-28', to: '2026-03-31', until: '2026-04-01' })
    expect(periodOf({}, now, 'Europe/Paris')).toMatchObject({ from: '2026-03-01', to: '2026-04-01' })
    expect(periodOf({ to: '2024-03-31' }, now, 'UTC').from).toBe('2024-02-29')
  })

  it('runs to today from a chosen first day, and turns days that stand the wrong way round', () => {
    expect(periodOf({ from: '2026-01-05' }, now, 'UTC')).toMatchObject({
      from: '2026-01-05',
      to: '2026-03-31',
    })
    expect(periodOf({ from: '2026-02-05', to: '2026-01-01' }, now, 'UTC')).toMatchObject({
      from: '2026-01-01',
      to: '2026-02-05',
    })
  })

  it('keeps to days the database can count from, whatever "ever" is typed as', () => {
    const ever = { from: '1900-01-01', to: '9998-12-31', until: '9999-01-01' }
    expect(periodOf({ from: '0000-01-01', to: '9999-12-31' }, now, 'UTC')).toEqual(ever)
    expect(periodOf({ to: '0001-01-15' }, now, 'UTC')).toMatchObject({ from: '1899-12-01', to: '1900-01-01' })
  })

  it('never ends before it begins', () => {
    const day = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
      .map(at => dayIn(at, 'UTC'))
    const maybe = fc.option(day, { nil: undefined })
    fc.assert(
      fc.property(maybe, maybe, (from, to) => {
        const period = periodOf({ from, to }, now, 'UTC')
        expect(period.from <= period.to && period.to < period.until).toBe(true)
      }),
    )
  })
})

describe('a line of the file', () => {
  it('runs no formula in a spreadsheet', () => {
    for (const bad of ['=1+1', '+33 1', '-2', '@SUM(A1)', '\t=1', ' =1', '\r=1'])
      expect(csvLine([bad]).replace(/^"/, '')).toMatch(/^'/)
  })

  it('keeps commas, quotes and line breaks inside their cell', () => {
    expect(csvLine(['a,b', 'say "hi"', 'two\nlines', 'plain'])).toBe(
      '"a,b","say ""hi""","two\nlines",plain\r\n',
    )
  })
})
