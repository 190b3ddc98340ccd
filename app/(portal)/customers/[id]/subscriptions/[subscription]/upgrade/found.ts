import type { readUpgrade } from '@/lib/domain/upgrade/queries'

type Answer = Awaited<ReturnType<typeof readUpgrade>>
export type Found = Extract<Answer, { ok: true }>['value']
export type Chosen = NonNullable<Found['chosen']>
export type Result = NonNullable<Found['result']>
