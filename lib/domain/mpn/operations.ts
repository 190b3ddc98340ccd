import { query } from '../operation'
import { Refusal } from '../refusal'
import { VerifyMpnId } from './schema'
import { verifyLocation } from './verify'

/** Whose MPN ID is it, and may it be put on a subscription? Says why not, and offers the locations where a global ID was typed. */
export const verifyMpnId = query({
  permission: 'mpn.verify',
  input: VerifyMpnId,
  async run({ actor, db, input, now }) {
    const verdict = await verifyLocation(db, actor, input.mpnId, now)
    if (verdict.allowed) return verdict.location
    throw new Refusal(verdict.reason, verdict.details, {
      mpnId: { key: verdict.reason, values: verdict.details },
    })
  },
})
