import { v7 as uuid } from 'uuid'
import type { Db } from '../../db/scope'
import type { Member } from '../actor'
import { enterAcceptance } from '../customer/own-agreement'
import { command } from '../operation'
import { keyHash } from '../partnership/link'
import { Refusal } from '../refusal'
import { tellPartners } from '../rights/tell'
import { agreementToAccept } from './accepting'
import { findCandidate, findRequest } from './invitation'
import { judgeRelationship } from './rules'
import { AcceptRelationship } from './schema'

/** The customer's Global admin accepts: the customer appears for the provider and its reseller (product M21). */
export const acceptRelationship = command({
  permission: 'relationship.accept',
  input: AcceptRelationship,
  async run({ actor, db, input, now, note }) {
    if (keyHash(input.key).toString('hex') !== actor.invite) throw new Refusal('request.notFound')
    const request = await findRequest(db, actor)
    const { provider, reseller, delegatedAdmin } = request
    const partner = reseller ? `${reseller.name}, ${provider.name}` : provider.name
    note({ subject: partner, subjectId: reseller?.id ?? provider.id })
    const verdict = judgeRelationship(request, await findCandidate(db, actor, request), now)
    // A second click may have read the request just before the first one was through.
    if (verdict?.key === 'relationship.already' && (await acceptedHere(db, actor)))
      return { partnerId: provider.id }
    if (verdict) throw new Refusal(verdict.key, verdict.details)
    const version = await agreedVersion(db, actor, request.providerId, now, input)
    const said = await answer(db, actor)
    if (said === 'notOpen') return overtaken(db, actor, now)
    const customerId = entered(said, { provider: provider.name, reseller: reseller?.name })
    if (version !== null) await enterAcceptance(db, actor, version, now)
    const changes: Record<string, [string | null, string]> = {
      state: ['requested', 'accepted'],
      delegatedAdmin: [null, delegatedAdmin ? 'granted' : 'none'],
    }
    note({ customerId, changes: { ...changes, ...(version !== null && { version: [null, version] }) } })
    await tellPartners(db, reseller ? [provider.id, reseller.id] : [provider.id], {
      ...{ customerId, changes, operation: 'acceptRelationship' },
      subject: `${actor.organisation.name} · ${partner}`,
    })
    return { partnerId: provider.id }
  },
})

const acceptedHere = async (db: Db, actor: Member) =>
  (await findRequest(db, actor)).acceptedById === actor.organisation.id

async function answer(db: Db, actor: Member) {
  const [row] = await db.$queryRaw<{ said: string }[]>`
    select relationship_accept(${uuid()}::uuid, ${actor.user.name}) as said`
  return row?.said ?? 'notOpen'
}

/** Somebody else answered in the meantime: a colleague, and all is well; or it is told what happened. */
async function overtaken(db: Db, actor: Member, now: Date) {
  const request = await findRequest(db, actor)
  const verdict = judgeRelationship(request, await findCandidate(db, actor, request), now)
  if (verdict?.key === 'relationship.already') return { partnerId: request.provider.id }
  throw verdict ? new Refusal(verdict.key, verdict.details) : new Refusal('request.notOpen')
}

/** The version of the agreement that is accepted with it, if any; a refusal where a tick is missing or the text was replaced. */
async function agreedVersion(
  db: Db,
  actor: Member,
  providerId: string,
  now: Date,
  {
    understood,
    agreed,
    agreement,
  }: { understood?: unknown; agreed?: unknown; agreement?: string | undefined },
) {
  const text = await agreementToAccept(db, actor, providerId, now)
  const missing = {
    ...(!understood && { understood: { key: 'accept.unticked' } }),
    ...(text && !agreed && { agreed: { key: 'accept.unticked' } }),
  }
  if (Object.keys(missing).length > 0) throw new Refusal('accept.unticked', {}, missing)
  if (text && text.id !== agreement) throw new Refusal('agreement.replaced', { version: text.version })
  return text?.version ?? null
}

/** The customer's id, or what the database found in the way. */
function entered(said: string, { provider, reseller }: { provider: string; reseller: string | undefined }) {
  if (said === 'partnershipOver')
    throw new Refusal('relationship.partnershipOver', { provider, reseller: reseller ?? '' })
  if (said === 'noRecord') throw new Refusal('row.notFound')
  return said
}
