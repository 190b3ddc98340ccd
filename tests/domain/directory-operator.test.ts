import { describe, expect, it } from 'vitest'
import { publishProfile } from '@/lib/domain/directory/operations'
import { as, organisation, world } from '../world'
import { key, namesOf } from './directory-scene'

describe('the operator’s own hand', () => {
  it('lists a provider and takes it off again, and is told when somebody was faster', async () => {
    const { operator } = await world()
    const provider = await organisation('provider', { country: 'IE' })
    const texts = { servicesEn: 'A', servicesFr: 'B', languages: ['en' as const] }
    const publish = (version: number, published?: 'true') =>
      publishProfile(as(operator), {
        providerId: provider.id,
        version,
        ...texts,
        ...(published && { published }),
      })
    expect(key(await publish(0, 'true'))).toBe('done')
    expect(await namesOf({ q: provider.name })).toEqual([provider.id])
    expect(key(await publish(0))).toBe('row.stale')
    expect(key(await publish(1))).toBe('done')
    expect(await namesOf({ q: provider.name })).toEqual([])
  })
})
