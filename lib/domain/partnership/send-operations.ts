import { enterLetter, isEntered, requireSending } from '../letter/outbox'
import { personalLetter } from '../letter/personal'
import { command } from '../operation'
import { changeRequest, enterRequest } from './enter-request'
import { storedLetter } from './letter'
import { linkOf } from './link'
import { expiryFrom } from './rules'
import { SendPartnershipRequest } from './schema'

/** Records the request, or renews it, and has the portal send the letter (product §2.5). A second click is the same letter. */
export const sendPartnershipRequest = command({
  permission: 'partnership.request',
  input: SendPartnershipRequest,
  async run({ actor, db, input, now, note }) {
    const { id, letterId, to } = input
    const letter = storedLetter(input, linkOf(id))
    const expiresAt = expiryFrom(now)
    note({ subjectId: id, subject: letter.note ?? to })
    if (await isEntered(db, actor, letterId)) return { id, expiresAt }
    await requireSending(db, actor)
    const fresh = await enterRequest(db, actor, id, letter, now)
    if (!fresh) await changeRequest(db, actor.organisation.id, id, { ...letter, expiresAt, resentAt: now })
    await enterLetter(db, actor, personalLetter('partnership', input, letter, actor, now), now)
    note({ changes: { to: [null, to] } })
    return { id, expiresAt }
  },
})
