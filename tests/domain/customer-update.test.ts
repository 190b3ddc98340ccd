import { beforeAll, describe, expect, it } from 'vitest'
import { readCustomerHistory } from '@/lib/domain/activity/history-operations'
import { listCustomers } from '@/lib/domain/customer/list-operations'
import { openUpdate, updateCustomer } from '@/lib/domain/customer/update-operations'
import { assignTag, removeTag } from '@/lib/domain/tag/operations'
import { owner, rows } from '../owner'
import { customer } from '../scene'
import { as, world } from '../world'

type Orgs = Awaited<ReturnType<typeof world>>
let orgs: Orgs
beforeAll(async () => {
  orgs = await world()
})
const sales = () => as(orgs.provider, 'salesAgent')
const key = (answer: { ok: boolean; refusal?: { key: string } }) => (answer.ok ? 'done' : answer.refusal?.key)
const form = {
  companyName: 'Ateliers du Test',
  addressLine1: '2 rue Neuve',
  city: 'Lyon',
  postalCode: '69003',
  firstName: 'Ada',
  lastName: 'Test',
  email: 'ada@customer.example',
  culture: 'fr-FR',
  qualification: 'none',
}

describe('the record of a customer', () => {
  it('is updated, in the reseller’s list too, and the log tells from what to what', async () => {
    const { id } = await customer(orgs.provider, { reseller: orgs.resellerA, name: 'Ancien Nom' })
    expect(key(await updateCustomer(sales(), { ...form, id, version: 1 }))).toBe('done')
    const [row] = await rows(
      'select company_name, sort_name, address_line1, version from customer where id = $1',
      [id],
    )
    expect(row).toEqual({
      company_name: 'Ateliers du Test',
      sort_name: 'ateliers du test',
      address_line1: '2 rue Neuve',
      version: 2,
    })
    expect(await rows('select company_name from customer_reseller where customer_id = $1', [id])).toEqual([
      { company_name: 'Ateliers du Test' },
    ])
    const seen = await readCustomerHistory(sales(), { id })
    expect(seen).toMatchObject({
      value: {
        history: {
          entries: [
            { operation: 'updateCustomer', changes: { companyName: ['Ancien Nom', 'Ateliers du Test'] } },
          ],
        },
      },
    })
  })

  it('is judged by its country’s own rules', async () => {
    const { id } = await customer(orgs.provider)
    const wrong = await updateCustomer(sales(), {
      ...form,
      id,
      version: 1,
      postalCode: '12',
      companyName: 'SARL',
      email: 'x',
      phone: 'call me',
    })
    expect(wrong.ok ? [] : Object.keys(wrong.refusal.fields).sort()).toEqual([
      'companyName',
      'email',
      'phone',
      'postalCode',
    ])
  })

  it('written by somebody else meanwhile is told with both values, and saved on the second try', async () => {
    const { id } = await customer(orgs.provider)
    await updateCustomer(sales(), { ...form, id, version: 1, city: 'Paris', postalCode: '75010' })
    const late = { ...form, id, version: 1, city: 'Nice', postalCode: '06000' }
    expect(await updateCustomer(sales(), late)).toMatchObject({
      refusal: {
        key: 'row.stale',
        details: { version: 2 },
        fields: { city: { values: { theirs: 'Paris', yours: 'Nice' } } },
      },
    })
    expect(key(await updateCustomer(sales(), { ...late, version: 2 }))).toBe('done')
  })

  it('of two who write at once keeps one, and refuses the other', async () => {
    const { id } = await customer(orgs.provider)
    const both = await Promise.all(
      ['Metz', 'Brest'].map(city => updateCustomer(sales(), { ...form, id, version: 1, city })),
    )
    expect(both.map(key).sort()).toEqual(['done', 'row.stale'])
  })

  it('keeps a status that is not a partner’s to give', async () => {
    const { id } = await customer(orgs.provider)
    await owner().query(`update customer set qualification = 'nonprofit' where id = $1`, [id])
    expect(key(await updateCustomer(sales(), { ...form, id, version: 1, qualification: 'education' }))).toBe(
      'done',
    )
    expect(await rows('select qualification from customer where id = $1', [id])).toEqual([
      { qualification: 'nonprofit' },
    ])
  })

  it('is its provider’s alone', async () => {
    const { id } = await customer(orgs.provider, { reseller: orgs.resellerA })
    expect(key(await openUpdate(as(orgs.rival, 'salesAgent'), { id }))).toBe('row.notFound')
    expect(key(await updateCustomer(as(orgs.rival, 'salesAgent'), { ...form, id, version: 1 }))).toBe(
      'row.notFound',
    )
    expect(key(await openUpdate(as(orgs.resellerA, 'adminAgent'), { id }))).toBe('kind.never')
  })
})

describe('tags', () => {
  const agent = () => as(orgs.provider, 'adminAgent')

  it('are made once whatever their capitals and accents, put on customers, listed and taken off', async () => {
    const [one, two] = [
      await customer(orgs.provider, { name: 'Bravo' }),
      await customer(orgs.provider, { name: 'Alpha' }),
    ]
    await assignTag(agent(), { customerId: one.id, name: ' Été  2026 ' })
    await assignTag(agent(), { customerId: two.id, name: 'ete 2026' })
    const tags = await rows<{ id: string; name: string }>('select id, name from tag where provider_id = $1', [
      orgs.provider.id,
    ])
    expect(tags.map(tag => tag.name)).toEqual(['Été 2026'])
    const tag = tags[0]?.id ?? ''
    const list = await listCustomers(agent(), { tag, sort: 'name', from: 0, size: 25 })
    expect(list.ok && list.value.rows.map(row => row.companyName)).toEqual(['Alpha', 'Bravo'])
    expect(key(await removeTag(agent(), { customerId: two.id, tagId: tag }))).toBe('done')
    expect(key(await removeTag(agent(), { customerId: two.id, tagId: tag }))).toBe('done')
    const after = await listCustomers(agent(), { tag, from: 0, size: 25 })
    expect(after.ok && after.value.rows).toHaveLength(1)
  })

  it('are a provider’s own', async () => {
    const mine = await customer(orgs.provider)
    await assignTag(agent(), { customerId: mine.id, name: 'Mine' })
    const [tag] = await rows<{ id: string }>(`select id from tag where name = 'Mine' and provider_id = $1`, [
      orgs.provider.id,
    ])
    const rival = as(orgs.rival, 'adminAgent')
    const theirs = await listCustomers(rival, { tag: tag?.id ?? '', from: 0, size: 25 })
    expect(theirs.ok && theirs.value.rows).toEqual([])
    expect(key(await assignTag(rival, { customerId: mine.id, name: 'Mine' }))).toBe('row.notFound')
    expect(await assignTag(agent(), { customerId: mine.id, name: 'x'.repeat(51) })).toMatchObject({
      refusal: { fields: { name: { key: 'tooLong' } } },
    })
  })
})
