import { expect, it } from 'vitest'
import { readOverview } from '@/lib/domain/overview/operations'
import { draftPartnershipRequest } from '@/lib/domain/partnership/request-queries'
import { sendPartnershipRequest } from '@/lib/domain/partnership/send-operations'
import { rows } from '../owner'
import { as, organisation } from '../world'
import { written } from './letter-scene'
import { key, value } from './partnership-scene'

it('a portal without a mail server offers no sending, says so, and records nothing when it is asked to', async () => {
  const [provider, operator] = [await organisation('provider'), await organisation('operator')]
  expect(value(await draftPartnershipRequest(as(provider), {})).letterId).toBeUndefined()
  expect(key(await sendPartnershipRequest(as(provider), written()))).toBe('letter.off')
  expect(await rows('select id from partnership_request where provider_id = $1', [provider.id])).toEqual([])
  expect(value(await readOverview(as(operator), {}))).toMatchObject({ kind: 'operator', mail: null })
})
