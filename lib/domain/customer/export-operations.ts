import { z } from 'zod'
import { command, query } from '../operation'
import { CustomerFilter, ExportCustomers } from './list-schema'
import { wantedBy } from './list-wanted'

/** Leaves the line in the activity log that says who took which customers away; the file itself is read in stretches. */
export const exportCustomers = command({
  permission: 'customer.export',
  input: ExportCustomers,
  async run({ actor, db, input, now, note }) {
    const { q, reseller, provider, only } = wantedBy(actor, input, now)
    const id = reseller ?? provider
    const partner = id ? await db.organisation.findFirst({ where: { id }, select: { name: true } }) : null
    const tag = only.tag
      ? await db.tag.findFirst({
          where: { providerId: actor.organisation.id, id: only.tag },
          select: { name: true },
        })
      : null
    const narrowed = {
      q,
      [provider ? 'provider' : 'reseller']: only.direct ? 'none' : (partner?.name ?? id),
      tag: tag?.name ?? only.tag,
      since: only.since?.toISOString(),
    }
    note({
      subject: 'Customers.csv',
      changes: Object.fromEntries(
        Object.entries(narrowed).flatMap(([name, value]) => (value ? [[name, [null, value]]] : [])),
      ),
    })
  },
})

/** How many customers one stretch of the file looks through. */
const stretch = 5000

type Stretch = {
  lines: [tenant: string, company: string, domain: string][]
  seen: number
  key?: string
  id?: string
}

/** The next lines of the file, newest customers first, and where the ones after them begin. */
export const readCustomerLines = query({
  permission: 'customer.export',
  input: z.strictObject({
    ...CustomerFilter,
    after: z.strictObject({ key: z.iso.datetime({ offset: true }), id: z.uuid() }).optional(),
  }),
  async run({ actor, db, input: { after, ...filter }, now }) {
    const { q, provider, reseller, only } = wantedBy(actor, filter, now)
    const [answer] = await db.$queryRaw<{ stretch: Stretch }[]>`
      select customer_lines(${q || null}, ${provider ?? null}::uuid, ${reseller ?? null}::uuid, ${JSON.stringify(only)}::jsonb, ${after?.key ?? null},
        ${after?.id ?? null}::uuid, ${stretch}::int) as stretch`
    const { lines, seen, key, id } = answer?.stretch ?? { lines: [], seen: 0 }
    return { lines, next: seen === stretch && key && id ? { key, id } : undefined }
  },
})
