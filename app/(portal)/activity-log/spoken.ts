import type { Changes } from '@/lib/domain/activity/find'
import { type Refusal, refusals } from '@/lib/domain/refusal'
import { format, words } from '@/lib/i18n/words'

/** `updateSubscription` as "Update subscription": better than nothing for a name that has no words yet. */
const spelled = (name: string) =>
  name
    .replace(/([a-z])([A-Z])/g, (_, end: string, start: string) => `${end} ${start.toLowerCase()}`)
    .replace(/^./, first => first.toUpperCase())

const isoMoment = /^\d{4}-\d\d-\d\dT\d\d:\d\d/

/** Turns what the log says by name into the reader's words. */
export async function spoken() {
  const [t, common, formatter] = [await words('activity'), await words('common'), await format()]
  const known = (part: 'operations' | 'fields' | 'values', name: string) => {
    const key = `${part}.${name}` as 'fields.state'
    return /^\w+$/.test(name) && t.has(key) ? t(key) : null
  }
  const roleOrWord = (word: string) =>
    known('values', word) ??
    (common.has(`roles.${word}` as 'roles.globalAdmin')
      ? common(`roles.${word}` as 'roles.globalAdmin')
      : word)
  const value = (of: Changes[string][number]) => {
    if (of === null || of === '') return t('nothing')
    if (typeof of === 'boolean') return common(of ? 'yes' : 'no')
    if (typeof of === 'number') return formatter.number(of)
    if (isoMoment.test(of))
      return formatter.dateTime(new Date(of), { dateStyle: 'medium', timeStyle: 'short' })
    // Lists of roles and states are written with commas.
    return /^\w+(, \w+)*$/.test(of) ? of.split(', ').map(roleOrWord).join(', ') : of
  }
  return {
    operation: (name: string) => known('operations', name) ?? spelled(name),
    changes: (changes: Changes) =>
      Object.entries(changes).map(([field, [from, to]]) => ({
        field: known('fields', field) ?? spelled(field),
        from: value(from),
        to: value(to),
      })),
    /** Why it was refused, in general: the names and dates the person was told then are not kept. */
    refusal: (key: string) => (key in refusals ? t(`reasons.${refusals[key as Refusal['key']]}`) : key),
    when: (at: Date) => formatter.dateTime(at, { dateStyle: 'medium', timeStyle: 'short' }),
    utc: (at: Date) =>
      `${formatter.dateTime(at, { dateStyle: 'medium', timeStyle: 'medium', timeZone: 'UTC' })} UTC`,
  }
}
