import type { readRenewal } from '@/lib/domain/change/queries'

type Answer = Awaited<ReturnType<typeof readRenewal>>
export type Found = Extract<Answer, { ok: true }>['value']
