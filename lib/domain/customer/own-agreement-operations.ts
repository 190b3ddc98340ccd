import { z } from 'zod'
import type { Db } from '../../db/scope'
import { currentAgreement, textOnceRead } from '../agreement/current'
import { command, query } from '../operation'
import { Refusal } from '../refusal'
import { enterAcceptance, lacking } from './own-agreement'

const ticked = z.union([z.literal(true), z.literal('true'), z.literal('on')]).optional()

const Accept = z.strictObject({
  /** The text that was read. */
  id: z.uuid(),
  understood: ticked,
})

type Proof = {
  id: string
  provider: string
  proof: 'attested' | 'accepted'
  name: string
  acceptedOn: Date
  recordedBy: string
  version: number | null
}

/** What each provider's record knows of this company's acceptance, newest first. */
const proofsOf = (db: Db, tenantId: string) => db.$queryRaw<Proof[]>`
  select a.id, p.name as provider, a.proof::text, a.first_name || ' ' || a.last_name as name, a.accepted_on as "acceptedOn",
    a.recorded_by as "recordedBy", a.version
  from customer c join organisation p on p.id = c.provider_id
  join customer_agreement a on a.provider_id = c.provider_id and a.customer_id = c.id
  where c.tenant_id = ${tenantId}::uuid and c.state = 'active'
  order by a.recorded_at desc, a.id desc limit 50`

/** The agreement to read in both languages, who accepted it so far, and what is left to accept (rules §3.4). */
export const readCustomerAgreement = query({
  permission: 'customer.own',
  input: z.strictObject({ read: z.uuid().optional().catch(undefined) }),
  async run({ actor, db, input, now }) {
    const tenantId = actor.organisation.id
    const text = await currentAgreement(db, 'customer', now)
    if (!text) throw new Refusal('agreement.nonePublished')
    return {
      text,
      once: input.read === text.id ? null : await textOnceRead(db, 'customer', input.read),
      proofs: await proofsOf(db, tenantId),
      lacking: (await lacking(db, tenantId, text.version)).map(({ provider }) => provider),
    }
  },
})

/** The customer's Global admin accepts the text that was read, for every partner it buys from. */
export const acceptCustomerAgreement = command({
  permission: 'agreement.accept',
  input: Accept,
  async run({ actor, db, input, now, note }) {
    const text = await currentAgreement(db, 'customer', now)
    if (!text) throw new Refusal('agreement.nonePublished')
    const { version, titleEn } = text
    note({ subject: titleEn, subjectId: text.id })
    if (!input.understood)
      throw new Refusal('accept.unticked', {}, { understood: { key: 'accept.unticked' } })
    if (text.id !== input.id) throw new Refusal('agreement.replaced', { version })
    const count = await enterAcceptance(db, actor, version, now)
    if (count === 0) throw new Refusal('agreement.alreadyAccepted', { version })
    note({ changes: { version: [null, version] } })
    return { version }
  },
})
