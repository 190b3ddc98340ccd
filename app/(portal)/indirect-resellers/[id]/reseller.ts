import type { readReseller } from '@/lib/domain/partnership/queries'

type Answer = Extract<Awaited<ReturnType<typeof readReseller>>, { ok: true }>['value']

export type Reseller = Answer['reseller']
export type History = Answer['history']
