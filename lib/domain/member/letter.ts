import type { Member } from '../actor'
import type { NewLetter } from '../letter/outbox'

type Invited = { id: string; email: string; firstName: string; lastName: string; expiresAt: Date }

/** The invitation's letter. Nobody knows the new person's language yet: it is the inviting one's, or that of the country. */
export function invitationLetter({ user, organisation }: Member, invited: Invited): NewLetter {
  const { id, email, firstName, lastName, expiresAt } = invited
  const facts = {
    name: firstName,
    company: organisation.name,
    by: user.name,
    until: expiresAt.toISOString(),
  }
  return {
    ...{ kind: 'invitation', subjectId: id, to: { address: email, name: `${firstName} ${lastName}` } },
    locale: user.locale ?? (organisation.country === 'FR' ? 'fr' : 'en'),
    ...{ content: { facts }, until: expiresAt },
  }
}
