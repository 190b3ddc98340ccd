import type { readServiceRequest } from '@/lib/domain/service-request/queries'

/** What a request's page shows. */
export type Shown = Extract<Awaited<ReturnType<typeof readServiceRequest>>, { ok: true }>['value']
