import type { lookUp } from '@/lib/domain/look-up/operations'

type Result = Awaited<ReturnType<typeof lookUp>>
export type Answer = Extract<Result, { ok: true }>['value']
export type FoundPartner = Answer['partners'][number]
