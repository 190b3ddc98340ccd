import type { readCustomer } from '@/lib/domain/customer/read-operations'

type Answer = Awaited<ReturnType<typeof readCustomer>>

/** What the account page's parts show. */
export type Shown = Extract<Answer, { ok: true }>['value']
