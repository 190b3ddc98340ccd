import { z } from 'zod'
import { openQuery } from '../operation'
import { agreementToAccept, sharedWith } from './accepting'
import { findCandidate, findRequest } from './invitation'
import { judgeRelationship } from './rules'

/** Opens a link for a reseller relationship: who asks, what it grants, and whether this person can accept. Changes nothing. */
export const openRelationship = openQuery({
  permission: 'relationship.open',
  input: z.strictObject({}),
  async run({ actor, db, now }) {
    const request = await findRequest(db, actor)
    const { provider, reseller, providerId, createdForId, createdBy, delegatedAdmin, expiresAt, customerId } =
      request
    const candidate = actor.organisation ? await findCandidate(db, actor, request) : null
    const verdict = judgeRelationship(request, candidate, now)
    const answering = !verdict && actor.organisation ? actor : null
    return {
      ...{ provider, reseller, createdBy, delegatedAdmin, expiresAt, candidate, verdict },
      createdFor: createdForId === provider.id ? provider.name : (reseller?.name ?? ''),
      customerId: verdict?.key === 'relationship.already' ? customerId : null,
      agreement: answering && (await agreementToAccept(db, answering, providerId, now)),
      shared:
        answering && !candidate?.provider.related ? await sharedWith(db, answering.organisation.id) : null,
      person: actor.user,
    }
  },
})
