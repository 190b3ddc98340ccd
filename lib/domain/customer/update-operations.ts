import { command, query } from '../operation'
import { fold } from './fold'
import { differences, judgeUpdate, recordOf, staleCustomer } from './update'
import { OfCustomer, UpdateCustomer } from './update-schema'

/** The form of *Update*: the record as it is. */
export const openUpdate = query({
  permission: 'customer.update',
  input: OfCustomer,
  run: ({ actor, db, input }) => recordOf(db, actor, input.id),
})

/** Company name, Bill-to info and qualification (pages §17). The tenant itself keeps its own name. */
export const updateCustomer = command({
  permission: 'customer.update',
  input: UpdateCustomer,
  async run({ actor, db, input, now, note }) {
    const record = await recordOf(db, actor, input.id)
    note({ customerId: record.id, subject: record.companyName, subjectId: record.id })
    const values = await judgeUpdate(db, actor, record, input, now)
    const changes = differences(record, values)
    // A repeated Submit finds its own values saved: that is no conflict.
    if (changes.length === 0) return { id: record.id, changed: 0 }
    if (record.version !== input.version) throw staleCustomer(record, values)
    const { count } = await db.customer.updateMany({
      where: { providerId: actor.organisation.id, id: record.id, version: input.version, state: 'active' },
      data: { ...values, sortName: fold(values.companyName), version: { increment: 1 } },
    })
    if (count === 0) throw staleCustomer(await recordOf(db, actor, input.id), values)
    note({ changes: Object.fromEntries(changes.map(({ field, from, to }) => [field, [from, to]])) })
    return { id: record.id, changed: changes.length }
  },
})
