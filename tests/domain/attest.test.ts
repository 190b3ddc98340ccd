import { describe, expect, it } from 'vitest'
import { attestAgreement } from '@/lib/domain/customer/attest-operations'
import { rows } from '../owner'
import { customer } from '../scene'
import { as, world } from '../world'

const ada = { firstName: 'Ada', lastName: 'Verne', email: 'ada@verne.example', acceptedOn: '2026-01-15' }

describe('recording that a customer accepted the agreement', () => {
  it('is kept with who, when and by whom, and refused a second time for the same person', async () => {
    const { provider } = await world()
    const { id } = await customer(provider, { agreement: false })
    const agent = as(provider, 'salesAgent')
    expect((await attestAgreement(agent, { id, ...ada })).ok).toBe(true)
    const again = await attestAgreement(agent, { id, ...ada })
    expect(!again.ok && again.refusal.key).toBe('agreement.recorded')
    expect((await attestAgreement(agent, { id, ...ada, firstName: 'Jules' })).ok).toBe(true)
    const kept = await rows(
      'select first_name, recorded_by from customer_agreement where customer_id = $1 order by 1',
      [id],
    )
    expect(kept.map(row => row.first_name)).toEqual(['Ada', 'Jules'])
  })

  it('says what is wrong at each field, and takes no day that is still to come', async () => {
    const { provider } = await world()
    const { id } = await customer(provider, { agreement: false })
    const answer = await attestAgreement(as(provider), { id, acceptedOn: '2999-01-01', email: 'nobody' })
    expect(!answer.ok && Object.keys(answer.refusal.fields).sort()).toEqual([
      'acceptedOn',
      'email',
      'firstName',
      'lastName',
    ])
    expect(!answer.ok && answer.refusal.fields.acceptedOn?.key).toBe('date.future')
  })

  it('is not for a rival, nor for a reseller', async () => {
    const { provider, rival, resellerA } = await world()
    const { id } = await customer(provider, { agreement: false, reseller: resellerA })
    const theirs = await attestAgreement(as(rival), { id, ...ada })
    expect(!theirs.ok && theirs.refusal.key).toBe('row.notFound')
    const sellers = await attestAgreement(as(resellerA), { id, ...ada })
    expect(!sellers.ok && sellers.refusal.key).toBe('kind.never')
  })
})
