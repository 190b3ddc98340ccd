import type { readOrganisation } from '@/lib/domain/vetting/queries'

type Answer = Awaited<ReturnType<typeof readOrganisation>>
/** What the page of one company is made of. */
export type Found = Extract<Answer, { ok: true }>['value']
