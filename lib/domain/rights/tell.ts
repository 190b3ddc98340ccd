import { v7 as uuid } from 'uuid'
import type { Db } from '../../db/scope'

type Told = {
  customerId: string
  operation: 'withdrawRights' | 'acceptRelationship'
  subject: string
  changes: Record<string, [from: string | null, to: string]>
}

/** Writes what the customer decided into the logs of the partners it concerns; their own people did not do it, and read who did. */
export async function tellPartners(db: Db, partners: readonly string[], told: Told) {
  const changes = JSON.stringify(told.changes)
  for (const partner of partners)
    await db.$queryRaw`select tell_partner(${partner}::uuid, ${told.customerId}::uuid, ${uuid()}::uuid, ${told.operation},
      ${told.subject}, ${changes}::jsonb)::text`
}
