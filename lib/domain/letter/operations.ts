import { command } from '../operation'
import { wantedLetters } from './choices'
import { choicesOf } from './rules'
import { ChooseLetters } from './schema'

/** Which of the portal's letters a person gets; one's own choice and nobody else's. */
export const chooseLetters = command({
  permission: 'self.letters',
  input: ChooseLetters,
  async run({ actor, db, input, note }) {
    const [organisationId, userId] = [actor.organisation.id, actor.user.id]
    const before = await wantedLetters(db, actor)
    for (const kind of choicesOf(actor.organisation.kind)) {
      const wanted = input[kind] !== undefined
      await db.letterChoice.upsert({
        where: { organisationId_userId_kind: { organisationId, userId, kind } },
        create: { organisationId, userId, kind, wanted },
        update: { wanted },
      })
    }
    const changed = before.filter(({ kind, wanted }) => wanted !== (input[kind] !== undefined))
    note({
      subject: actor.user.name,
      subjectId: userId,
      changes: Object.fromEntries(changed.map(({ kind, wanted }) => [kind, [wanted, !wanted]])),
    })
    return { changed: changed.length }
  },
})
