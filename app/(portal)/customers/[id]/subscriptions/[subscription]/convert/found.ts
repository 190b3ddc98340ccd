import type { readConversion } from '@/lib/domain/change/queries'

type Answer = Awaited<ReturnType<typeof readConversion>>
export type Found = Extract<Answer, { ok: true }>['value']
