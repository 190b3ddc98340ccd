import { v7 as uuid } from 'uuid'
import { fold } from '../customer/fold'
import { customerOf } from '../customer/setup'
import { command, query } from '../operation'
import { pageOf, readCursor } from '../partnership/paging'
import { Refusal } from '../refusal'
import { mostTags } from './rules'
import { AssignTag, ListTagged, RemoveTag } from './schema'

/** Puts a tag on a customer, and makes the tag if the provider has none of that name (pages §17). */
export const assignTag = command({
  permission: 'customer.tag',
  input: AssignTag,
  async run({ actor, db, input: { customerId, name }, note }) {
    const providerId = actor.organisation.id
    const customer = await customerOf(db, actor, customerId)
    note({ customerId, subject: customer.companyName, subjectId: customerId })
    const sortName = fold(name)
    await db.tag.createMany({ data: [{ providerId, id: uuid(), name, sortName }], skipDuplicates: true })
    const tag = await db.tag.findFirst({ where: { providerId, sortName }, select: { id: true, name: true } })
    if (!tag) throw new Refusal('row.notFound')
    if ((await db.customerTag.count({ where: { providerId, customerId } })) >= mostTags)
      throw new Refusal(
        'tag.tooMany',
        { max: mostTags },
        { name: { key: 'tag.tooMany', values: { max: mostTags } } },
      )
    const { count } = await db.customerTag.createMany({
      data: [{ providerId, customerId, tagId: tag.id }],
      skipDuplicates: true,
    })
    if (count > 0) note({ changes: { tag: [null, tag.name] } })
    return { customerId, name: tag.name }
  },
})

/** Takes a tag off; off already is no error. */
export const removeTag = command({
  permission: 'customer.tag',
  input: RemoveTag,
  async run({ actor, db, input: { customerId, tagId }, note }) {
    const providerId = actor.organisation.id
    const customer = await customerOf(db, actor, customerId)
    const tag = await db.tag.findFirst({ where: { providerId, id: tagId }, select: { name: true } })
    if (!tag) throw new Refusal('row.notFound')
    note({ customerId, subject: customer.companyName, subjectId: customerId })
    const { count } = await db.customerTag.deleteMany({ where: { providerId, customerId, tagId } })
    if (count > 0) note({ changes: { tag: [tag.name, null] } })
    return { customerId, name: tag.name }
  },
})

type Row = { id: string; companyName: string; domain: string; country: string; sortName: string }
const size = 50

/** The customers that have a tag, by name. */
export const listTagged = query({
  permission: 'customer.tag',
  input: ListTagged,
  async run({ actor, db, input: { tag: id, ...wanted } }) {
    const providerId = actor.organisation.id
    const tags = await db.tag.findMany({
      where: { providerId },
      select: { id: true, name: true, _count: { select: { customers: true } } },
      orderBy: { sortName: 'asc' },
      take: 500,
    })
    const tag = tags.find(one => one.id === id)
    if (!tag) throw new Refusal('row.notFound')
    const place = { ...wanted, size }
    const cursor = readCursor(place)
    const back = cursor?.backwards ?? false
    const rows = await db.$queryRaw<Row[]>`
      select c.id::text, c.company_name as "companyName", c.domain, c.country::text, c.sort_name as "sortName"
      from customer_tag t join customer c on c.provider_id = t.provider_id and c.id = t.customer_id and c.state = 'active'
      where t.provider_id = ${providerId}::uuid and t.tag_id = ${id}::uuid
        and (${cursor === null} or case when ${back} then (c.sort_name, c.id) < (${cursor?.value ?? ''}, ${cursor?.id ?? null}::uuid)
          else (c.sort_name, c.id) > (${cursor?.value ?? ''}, ${cursor?.id ?? null}::uuid) end)
      order by case when ${back} then c.sort_name end desc, case when ${back} then c.id end desc, c.sort_name, c.id limit ${size + 1}::int`
    return {
      tag: tag.name,
      tags,
      ...pageOf(rows, place, cursor, row => ({ value: row.sortName, id: row.id })),
    }
  },
})
