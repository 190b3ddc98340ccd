import { Fragment } from 'react'
import type { Row } from '@/components/ui/table-row'
import type { Role } from '@/lib/domain/actor'
import { countryName } from '@/lib/domain/country/name'
import type { License } from '@/lib/domain/user/find'
import { daysLeft } from '@/lib/domain/user/rules'
import { currentLocale } from '@/lib/i18n/request'
import { format, words } from '@/lib/i18n/words'

type User = {
  id: string
  displayName: string
  email: string
  roles: Role[]
  location: string | null
  disabled: boolean
  deletedAt: Date | null
  licenses: License[]
}

export async function spokenUser() {
  const [t, common, f, locale] = [
    await words('user'),
    await words('common'),
    await format(),
    await currentLocale(),
  ]
  return {
    roles: (roles: readonly Role[]) => f.list(roles.map(role => common(`roles.${role}`))),
    location: (code: string | null) => (code ? countryName(code, locale) : t('noLocation')),
    license: ({ titleEn, titleFr }: Pick<License, 'titleEn' | 'titleFr'>) =>
      locale === 'fr' ? titleFr : titleEn,
  }
}

/** Users as lines of the table, each with its box. */
export async function userRows(users: User[], base: string): Promise<Row[]> {
  const [t, say] = [await words('user'), await spokenUser()]
  return users.map(({ id, displayName: name, email, roles, location, licenses, disabled }) => ({
    id,
    label: name,
    cells: [
      <Fragment key="name">
        <input
          type="checkbox"
          className="tt-top size-6 align-middle"
          data-user={id}
          aria-label={t('select', { name })}
        />
        <a href={`${base}/${id}`}>{name}</a>
      </Fragment>,
      <span key="email" className="wrap-anywhere">
        {email}
      </span>,
      disabled ? { text: t('disabled'), tone: 'warning' as const } : say.roles(roles),
      licenses.length > 0 ? licenses.map(say.license).join(', ') : t('noLicense'),
      location ? say.location(location) : { text: t('noLocation'), tone: 'warning' as const },
    ],
  }))
}

/** Deleted users, with the days left to restore each. */
export async function deletedRows(users: User[], base: string, now: Date): Promise<Row[]> {
  const [t, f] = [await words('user'), await format()]
  return users.flatMap(({ id, displayName, email, deletedAt }) =>
    deletedAt
      ? [
          {
            id,
            href: `${base}/${id}`,
            cells: [
              displayName,
              email,
              { text: f.dateTime(deletedAt, { dateStyle: 'medium' }), at: deletedAt.toISOString() },
              t('daysLeft', { days: daysLeft(deletedAt, now) }),
            ],
          },
        ]
      : [],
  )
}
