import { enterLetter, isEntered, requireSending } from '../letter/outbox'
import { personalLetter } from '../letter/personal'
import { command } from '../operation'
import { storedLetter } from '../partnership/letter'
import { linkOf } from '../partnership/link'
import { expiryFrom } from '../partnership/rules'
import { changeRequest, enterRequest } from './enter-request'
import { SendRelationshipRequest } from './schema'

/** Records the request, or renews it, and has the portal send the letter (product §2.5). A second click is the same letter. */
export const sendRelationshipRequest = command({
  permission: 'relationship.request',
  input: SendRelationshipRequest,
  async run({ actor, db, input, now, note }) {
    const { id, letterId, to } = input
    const letter = storedLetter(input, linkOf(id, 'relationship'))
    const expiresAt = expiryFrom(now)
    note({ subjectId: id, subject: letter.note ?? to })
    if (await isEntered(db, actor, letterId)) return { id, expiresAt }
    await requireSending(db, actor)
    const fresh = await enterRequest(db, actor, input, letter, now)
    if (!fresh) await changeRequest(db, actor, id, { ...letter, expiresAt, resentAt: now })
    await enterLetter(db, actor, personalLetter('relationship', input, letter, actor, now), now)
    note({ changes: { to: [null, to] } })
    return { id, expiresAt }
  },
})
