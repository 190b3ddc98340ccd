import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  acceptCustomerAgreement,
  readCustomerAgreement,
} from '@/lib/domain/customer/own-agreement-operations'
import { readOwnCompany } from '@/lib/domain/customer/own-operations'
import { readCustomer } from '@/lib/domain/customer/read-operations'
import type { Result } from '@/lib/domain/refusal'
import { owner, rows } from '../owner'
import { customer } from '../scene'
import { as, world } from '../world'

const value = <T>(result: Result<T>) => {
  if (!result.ok) throw result.refusal
  return result.value
}
const key = (result: Result<unknown>) => (result.ok ? 'done' : result.refusal.key)

beforeAll(() =>
  owner().query(
    `insert into agreement (id, kind, version, title_en, title_fr, body_en, body_fr, published_at)
     values ($1, 'customer', 1, 'Customer agreement', 'Contrat client', 'Text', 'Texte', '2024-01-01') on conflict do nothing`,
    [uuid()],
  ),
)

async function scene() {
  const orgs = await world()
  const shop = await customer(orgs.provider, { agreement: false })
  return { ...orgs, shop, admin: as(shop.tenant) }
}

describe('the customer agreement', () => {
  it('is read in both languages, and accepted once with the version that was read', async () => {
    const { provider, shop, admin } = await scene()
    expect(value(await readOwnCompany(admin, {})).unagreed).toEqual([provider.name])
    const { text, lacking } = value(await readCustomerAgreement(admin, {}))
    expect([text.bodyEn, text.bodyFr]).not.toContain('')
    expect(lacking).toEqual([provider.name])
    const answers = await Promise.all(
      [1, 2].map(() => acceptCustomerAgreement(admin, { id: text.id, understood: 'true' })),
    )
    expect(answers.map(key).toSorted()).toEqual(['agreement.alreadyAccepted', 'done'])
    const recorded = await rows(
      `select proof, version, first_name, last_name, recorded_by from customer_agreement where customer_id = $1`,
      [shop.id],
    )
    expect(recorded).toEqual([
      {
        proof: 'accepted',
        version: text.version,
        first_name: 'Test',
        last_name: 'globalAdmin',
        recorded_by: 'Test globalAdmin',
      },
    ])
    const seen = value(await readCustomer(as(provider), { id: shop.id }))
    expect(seen).toMatchObject({ agreed: true, agreements: [{ proof: 'accepted', version: text.version }] })
    expect(value(await readOwnCompany(admin, {})).unagreed).toEqual([])
  })

  it('is not accepted without the tick, by another role, or by a partner', async () => {
    const { provider, shop, admin } = await scene()
    const { id } = value(await readCustomerAgreement(admin, {})).text
    expect(key(await acceptCustomerAgreement(admin, { id }))).toBe('accept.unticked')
    const given = { id, understood: 'true' as const }
    expect(key(await acceptCustomerAgreement(as(shop.tenant, 'userAdmin'), given))).toBe('role.missing')
    expect(key(await acceptCustomerAgreement(as(provider), given))).toBe('kind.never')
    expect(await rows('select 1 from customer_agreement where customer_id = $1', [shop.id])).toEqual([])
  })

  it('replaced between reading and accepting is a conflict, and nothing is accepted', async () => {
    const { shop, admin } = await scene()
    expect(key(await acceptCustomerAgreement(admin, { id: uuid(), understood: 'true' }))).toBe(
      'agreement.replaced',
    )
    expect(await rows('select 1 from customer_agreement where customer_id = $1', [shop.id])).toEqual([])
  })
})
