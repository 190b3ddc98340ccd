import type { Member } from '../actor'
import type { NewLetter } from '../letter/outbox'

type Invited = Record<'id' | 'email' | 'firstName' | 'lastName', string> & {
  locale: string | null
  expiresAt: Date
}

/** The language a person writes in, or that of the country. */
export const localeOf = ({ user, organisation }: Member) =>
  user.locale ?? (organisation.country === 'FR' ? 'fr' : 'en')

/** The invitation's letter, in the language that was chosen for the new person. */
export function invitationLetter(actor: Member, invited: Invited): NewLetter {
  const { user, organisation } = actor
  const { id, email, firstName, lastName, locale, expiresAt } = invited
  const facts = {
    name: firstName,
    company: organisation.name,
    by: user.name,
    until: expiresAt.toISOString(),
  }
  return {
    ...{ kind: 'invitation', subjectId: id, to: { address: email, name: `${firstName} ${lastName}` } },
    locale: locale ?? localeOf(actor),
    ...{ content: { facts }, until: expiresAt },
  }
}
