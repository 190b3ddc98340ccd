import { v7 as uuid } from 'uuid'
import { fold } from '../customer/fold'
import { customerOf } from '../customer/setup'
import { command } from '../operation'
import { Refusal } from '../refusal'
import { mostTags } from './rules'
import { AssignTag, RemoveTag } from './schema'

/** Puts a tag on a customer, and makes the tag if the provider has none of that name (pages §17). */
export const assignTag = command({
  permission: 'customer.tag',
  input: AssignTag,
  async run({ actor, db, input: { customerId, name }, note }) {
    const providerId = actor.organisation.id
    const customer = await customerOf(db, actor, customerId)
    note({ customerId, subject: customer.companyName, subjectId: customerId })
    // Writing the tag that is there already holds it, so that nobody takes it away as one that no customer has.
    const [tag] = await db.$queryRaw<{ id: string; name: string }[]>`
      insert into tag (provider_id, id, name, sort_name) values (${providerId}::uuid, ${uuid()}::uuid, ${name}, ${fold(name)})
      on conflict (provider_id, sort_name) do update set sort_name = excluded.sort_name returning id::text, name`
    if (!tag) throw new Refusal('row.notFound')
    if ((await db.customerTag.count({ where: { providerId, customerId } })) >= mostTags)
      throw new Refusal(
        'tag.tooMany',
        { max: mostTags },
        { name: { key: 'tag.tooMany', values: { max: mostTags } } },
      )
    // A reseller that is tied to the customer at this moment is waited for, or finds the tag.
    await db.$queryRaw`select id from customer where provider_id = ${providerId}::uuid and id = ${customerId}::uuid for update`
    const count = await db.$executeRaw`
      insert into customer_tag (provider_id, customer_id, tag_id, tenant_id, company_name, sort_name, domain, country, delegated_admin, live, created_at,
        resellers)
      select c.provider_id, c.id, ${tag.id}::uuid, c.tenant_id, c.company_name, c.sort_name, c.domain, c.country, c.delegated_admin,
        c.state = 'active', c.created_at, array(select r.reseller_id from customer_reseller r
          where r.provider_id = c.provider_id and r.customer_id = c.id and r.ended_at is null)
      from customer c where c.provider_id = ${providerId}::uuid and c.id = ${customerId}::uuid on conflict do nothing`
    if (count > 0) note({ changes: { tag: [null, tag.name] } })
    return { customerId }
  },
})

/** Takes a tag off; off already is no error. The last customer takes it along. */
export const removeTag = command({
  permission: 'customer.tag',
  input: RemoveTag,
  async run({ actor, db, input: { customerId, tagId }, note }) {
    const providerId = actor.organisation.id
    const customer = await customerOf(db, actor, customerId)
    const tag = await db.tag.findFirst({ where: { providerId, id: tagId }, select: { name: true } })
    note({ customerId, subject: customer.companyName, subjectId: customerId })
    if (!tag) return { customerId }
    const { count } = await db.customerTag.deleteMany({ where: { providerId, customerId, tagId } })
    if (count > 0) note({ changes: { tag: [tag.name, null] } })
    // A tag that nobody has any more is no filter; who is about to give it to somebody holds it.
    await db.$queryRaw`select id from tag where provider_id = ${providerId}::uuid and id = ${tagId}::uuid for update`
    await db.tag.deleteMany({ where: { providerId, id: tagId, customers: { none: {} } } })
    return { customerId }
  },
})
