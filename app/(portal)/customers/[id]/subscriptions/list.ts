import type { listSubscriptions } from '@/lib/domain/subscription/list-operations'

type Answer = Awaited<ReturnType<typeof listSubscriptions>>

/** What the table shows. */
export type SubscriptionList = Extract<Answer, { ok: true }>['value']
