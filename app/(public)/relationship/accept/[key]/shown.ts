import type { openRelationship } from '@/lib/domain/relationship/queries'

/** What a link for a reseller relationship shows. */
export type Shown = Extract<Awaited<ReturnType<typeof openRelationship>>, { ok: true }>['value']
