import type { Role } from '@/lib/domain/actor'
import type { MemberState } from '@/lib/domain/member/rules'
import { format, words } from '@/lib/i18n/words'
import { currentActor } from '@/lib/web/session'

type Person = {
  id: string
  firstName: string
  lastName: string
  email: string
  roles: Role[]
  state: MemberState
  expiresAt: Date | null
}
export const toneOf = {
  active: 'positive',
  invited: 'info',
  expired: 'warning',
  inactive: 'neutral',
} as const

/** The people as lines of the table. */
export async function memberRows(people: Person[]) {
  const [t, common, formatter, actor] = [
    await words('member'),
    await words('common'),
    await format(),
    await currentActor(),
  ]
  return people.map(({ id, firstName, lastName, email, roles, state, expiresAt }) => {
    const name = `${firstName} ${lastName}`
    const tip = state === 'invited' && expiresAt ? t('until', { date: expiresAt }) : undefined
    return {
      id,
      href: `/account-settings/users/${id}`,
      cells: [
        id === actor.user?.id ? t('you', { name }) : name,
        email,
        formatter.list(roles.map(role => common(`roles.${role}`))),
        { text: t(`states.${state}`), tone: toneOf[state], tip },
      ],
    }
  })
}
