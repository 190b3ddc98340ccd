import type { Member, Role } from '@/lib/domain/actor'
import { maySetRole, rolesOf } from '@/lib/domain/member/rules'
import { type Permission, permissions, rolesFor } from '@/lib/domain/permission'
import { words } from '@/lib/i18n/words'
import { currentActor } from '@/lib/web/session'
import { RolePicker } from './role-picker'

/** The roles of this kind of organisation with what each opens, read from the table of permissions. */
export async function Roles({ held, self = false }: { held: readonly Role[]; self?: boolean }) {
  const [t, common] = [await words('member'), await words('common')]
  // A page renders this for members only.
  const actor = (await currentActor()) as Member
  const { kind } = actor.organisation
  const names = (Object.keys(permissions) as Permission[]).filter(
    name => !('guest' in permissions[name]) && rolesFor(name, kind).length > 0,
  )
  const rights = names.map(name => {
    const key = `permissions.${name}` as 'permissions.order.place'
    return t.has(key) ? t(key) : name
  })
  const locked = (role: Role) => {
    if (!maySetRole(actor, role)) return role === 'globalAdmin' ? t('lockedGlobalAdmin') : t('lockedRole')
    const adds = self && !held.includes(role) && !actor.roles.includes('globalAdmin')
    return adds ? t('lockedOwn') : undefined
  }
  const offered = rolesOf(kind)
  const options = [...offered, ...held.filter(role => !offered.includes(role))].map(role => ({
    role,
    label: common(`roles.${role}`),
    held: held.includes(role),
    locked: locked(role),
    opens: names.flatMap((name, index) => (rolesFor(name, kind).includes(role) ? [index] : [])),
  }))
  const labels = {
    legend: t('rolesLegend'),
    hint: t('rolesHint'),
    preview: t('preview'),
    nothing: t('previewNothing'),
  }
  return <RolePicker options={options} rights={rights} labels={labels} />
}
