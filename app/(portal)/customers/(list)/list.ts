import type { listCustomers } from '@/lib/domain/customer/list-operations'

type Answer = Awaited<ReturnType<typeof listCustomers>>

/** What the list's parts show. */
export type CustomerList = Extract<Answer, { ok: true }>['value']
