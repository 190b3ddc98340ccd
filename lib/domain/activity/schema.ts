import { z } from 'zod'

const text = (max: number) =>
  z
    .string()
    .trim()
    .transform(typed => typed.replaceAll('\0', '').slice(0, max) || undefined)
    .optional()
const day = z.iso.date().optional().catch(undefined)
const known = (zone: string) => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }))
  } catch {
    return false
  }
}

/** What narrows the log; what is not understood in an address is passed over. */
const Filters = {
  /** First and last day, as the reader's calendar has them. */
  from: day,
  to: day,
  zone: z.string().max(60).refine(known).catch('UTC'),
  person: z.uuid().optional().catch(undefined),
  action: text(60),
  /** A customer's id, or a part of its name. */
  customer: text(100),
  outcome: z.enum(['done', 'refused']).optional().catch(undefined),
  q: text(100),
}

const cursor = z.string().max(300).optional().catch(undefined)

export const ListActivity = z.strictObject({
  ...Filters,
  after: cursor,
  before: cursor,
  size: z
    .union([z.string(), z.number()])
    .optional()
    .transform(size => [25, 50, 100].find(one => one === Number(size)) ?? 25),
})

export const ExportActivity = z.strictObject({ ...Filters, after: cursor })
