import { beforeAll, describe, expect, it } from 'vitest'
import { assignTag, removeTag } from '@/lib/domain/tag/operations'
import { owner } from '../owner'
import { as, world } from '../world'
import { list, tagOf, type Viewer } from './customer-tagged-scene'
import { customers } from './customer-world'

let w: Awaited<ReturnType<typeof world>>
let agent: Viewer
beforeAll(async () => {
  w = await world()
  agent = as(w.provider, 'adminAgent')
})

describe('the copy of a customer beside its tag', () => {
  it('follows the customer whoever changes it, and ends with the relationship', async () => {
    const [one] = await customers(w.provider, [{ name: 'Avant' }])
    const id = one?.id ?? ''
    await assignTag(agent, { customerId: id, name: 'Suivi' })
    const followed = await tagOf(w.provider, 'Suivi')
    const change = (set: string) => owner().query(`update customer set ${set} where id = $1`, [id])
    await change(`company_name = 'Après', sort_name = 'apres', delegated_admin = false`)
    expect((await list(agent, { tag: followed })).rows).toMatchObject([
      { companyName: 'Après', rights: false },
    ])
    const tie = `insert into customer_reseller (provider_id, customer_id, reseller_id, tenant_id, delegated_admin, sort_name)
      select provider_id, id, $2, tenant_id, true, sort_name from customer where id = $1`
    await owner().query(tie, [id, w.resellerB.id])
    expect((await list(agent, { tag: followed })).rows[0]?.partners).toEqual([w.resellerB.name])
    await owner().query('update customer_reseller set ended_at = now() where customer_id = $1', [id])
    expect((await list(agent, { tag: followed })).rows[0]?.partners).toEqual([])
    await change(`state = 'ended'`)
    expect(await list(agent, { tag: followed })).toMatchObject({ rows: [], total: { at: 0 } })
  })

  it('goes with the last customer that has the tag, and no sooner', async () => {
    const [one, two] = await customers(w.provider, [{ name: 'Une' }, { name: 'Deux' }])
    for (const customer of [one, two])
      await assignTag(agent, { customerId: customer?.id ?? '', name: 'Passage' })
    const passing = await tagOf(w.provider, 'Passage')
    const drop = (customer = one) => removeTag(agent, { customerId: customer?.id ?? '', tagId: passing })
    await drop()
    expect(await tagOf(w.provider, 'Passage')).toBe(passing)
    await drop(two)
    expect(await tagOf(w.provider, 'Passage')).toBe('')
    // Off already is no error.
    expect((await drop(two)).ok).toBe(true)
  })

  it('stays when somebody gives the tag while another takes its last one away', async () => {
    const [one, two] = await customers(w.provider, [{ name: 'Prise' }, { name: 'Rendue' }])
    for (let round = 0; round < 15; round++) {
      await assignTag(agent, { customerId: one?.id ?? '', name: 'Course' })
      const raced = await tagOf(w.provider, 'Course')
      const both = await Promise.all([
        removeTag(agent, { customerId: one?.id ?? '', tagId: raced }),
        assignTag(agent, { customerId: two?.id ?? '', name: 'Course' }),
      ])
      expect(both.map(({ ok }) => ok)).toEqual([true, true])
      const now = await tagOf(w.provider, 'Course')
      expect((await list(agent, { tag: now })).rows.map(({ id }) => id)).toEqual([two?.id])
      await removeTag(agent, { customerId: two?.id ?? '', tagId: now })
    }
  })
})
