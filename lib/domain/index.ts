import type { Operation } from './operation'
import * as overview from './overview/operations'
import * as partnership from './partnership/operations'
import * as partnershipQueries from './partnership/queries'
import * as partnershipRequests from './partnership/request-operations'
import * as partnershipRequestQueries from './partnership/request-queries'
import * as self from './self/operations'

/** The registry: every operation of the portal, by name. A test compares it with the table of permissions. */
// biome-ignore lint/suspicious/noExplicitAny: operations of every input and output live here side by side
export const operations: Record<string, Operation<any, any>> = {
  ...overview,
  ...partnership,
  ...partnershipQueries,
  ...partnershipRequests,
  ...partnershipRequestQueries,
  ...self,
}

for (const [name, operation] of Object.entries(operations)) operation.operationName = name
