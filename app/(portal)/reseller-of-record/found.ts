import type { readRecord } from '@/lib/domain/record/operations'

type Answer = Awaited<ReturnType<typeof readRecord>>
export type Found = Extract<Answer, { ok: true }>['value']
