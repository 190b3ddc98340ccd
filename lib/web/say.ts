import type { Role } from '../domain/actor'
import type { Details, FieldProblems, Refusal } from '../domain/refusal'
import { whoHolds } from '../domain/self/operations'
import { currentLocale } from '../i18n/request'
import { format, words } from '../i18n/words'
import { currentActor } from './session'

/** A refusal in the reader's language: what, why, until when, who can. */
export async function say(refusal: Refusal): Promise<string> {
  const t = await words('refusal')
  const details = await spoken(refusal.details)
  if (refusal.key === 'role.missing')
    details.holders = await holders(refusal.details.roles as readonly Role[])
  return t(refusal.key as Parameters<typeof t>[0], details as never)
}

/** One sentence a field, keyed as the fields are. */
export async function sayFields(problems: FieldProblems): Promise<Record<string, string>> {
  const t = await words('fieldErrors')
  const said: Record<string, string> = {}
  for (const [field, { key, values }] of Object.entries(problems)) {
    said[field] = t(key as Parameters<typeof t>[0], (await spoken(values ?? {})) as never)
  }
  return said
}

/** Turns what the domain names by key (roles, markets, lists) into words. */
async function spoken(details: Details): Promise<Record<string, string | number | Date>> {
  const [common, formatter] = [await words('common'), await format()]
  const out: Record<string, string | number | Date> = {}
  for (const [name, value] of Object.entries(details)) {
    if (name === 'roles') {
      const named = (value as readonly Role[]).map(role => common(`roles.${role}`))
      out[name] = formatter.list(named, { type: 'disjunction' })
    } else if (/market$/i.test(name)) {
      out[name] = common(`markets.${value}` as Parameters<typeof common>[0])
    } else out[name] = isList(value) ? formatter.list(value) : value
  }
  // A title has two languages.
  if ((await currentLocale()) === 'fr')
    for (const name of Object.keys(out)) out[name] = out[`${name}Fr`] ?? out[name] ?? ''
  return out
}

const isList = (value: Details[string]): value is readonly string[] => Array.isArray(value)

/** Who in the reader's organisation can do it: three names at most. */
async function holders(roles: readonly Role[]): Promise<string> {
  const answer = await whoHolds(await currentActor(), { roles: [...roles] })
  const names = answer.ok ? answer.value.map(person => person.name) : []
  if (names.length === 0) return 'none'
  const formatter = await format()
  return formatter.list(names.slice(0, 3), { type: 'disjunction' })
}
