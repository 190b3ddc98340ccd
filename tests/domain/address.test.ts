import { v7 as uuid } from 'uuid'
import { describe, expect, it } from 'vitest'
import { listActivity } from '@/lib/domain/activity/operations'
import { lookUp } from '@/lib/domain/look-up/operations'
import { listMembers } from '@/lib/domain/member/queries'
import { listPartnerships } from '@/lib/domain/partnership/queries'
import { settled } from '@/lib/web/page'
import { as, organisation } from '../world'
import { value } from './member-scene'

const search = async (searchParams: Record<string, string | string[] | undefined>) =>
  (await settled({ params: Promise.resolve({}), searchParams: Promise.resolve(searchParams) })).search

describe('what somebody makes up in an address', () => {
  it('is read without the one character that Postgres cannot take', async () => {
    const read = await search({ q: ['zz\0zz', 'other'], role: '\0', page: undefined })
    expect(read).toEqual({ q: 'zzzz' })
    const admin = as(await organisation('provider'))
    expect(value(await lookUp(admin, read)).asked).toEqual({ as: 'name', words: 'zzzz' })
    expect(value(await listMembers(admin, read)).rows).toEqual([])
    // A file is asked for by an address of its own.
    expect(value(await listActivity(admin, { zone: 'UTC', q: 'zz\0zz', customer: '\0' })).rows).toEqual([])
  })

  it.each(['+275760-09-13T00:00:00.000Z', '0000-01-01T00:00:00.000Z', '2026-02-31T00:00:00.000Z', 'Friday'])(
    'is no place in a list where %s is no day: the list begins at its beginning',
    async day => {
      const admin = as(await organisation('provider'))
      const after = `${day}~${uuid()}`
      expect(value(await listActivity(admin, { zone: 'UTC', after })).rows).toEqual([])
      expect(value(await listPartnerships(admin, { after, sort: 'since' })).rows).toEqual([])
    },
  )
})
