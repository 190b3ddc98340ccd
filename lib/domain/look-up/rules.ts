import { fold } from '../customer/fold'

/** What was typed, taken for what it looks like. */
export type Asked =
  | { as: 'mpnId'; mpnId: string }
  /** Only digits, but not seven: an MPN ID with a slip, most likely. */
  | { as: 'digits'; count: number }
  | { as: 'id'; id: string }
  | { as: 'domain'; domain: string }
  | { as: 'name'; words: string }
  | { as: 'short' }

const uuid = /^[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}$/
const hyphened = (id: string) =>
  id.replaceAll('-', '').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
const domain =
  /^(?=.{3,253}$)[\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?(\.[\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?)+$/u

/** An MPN ID however spaced, a tenant ID with or without hyphens or braces, a domain alone, in an address or a link; else a name. */
export function askedFor(typed: string): Asked {
  const text = typed.normalize('NFC').trim().toLowerCase()
  const digits = text.replace(/[\s.-]/g, '')
  if (/^\d{7}$/.test(digits)) return { as: 'mpnId', mpnId: digits }
  const id = text.replace(/^\{|\}$/g, '')
  if (uuid.test(id)) return { as: 'id', id: hyphened(id) }
  if (/^\d+$/.test(digits)) return { as: 'digits', count: digits.length }
  const host = text
    .replace(/^https?:\/\//, '')
    .replace(/^.*@/, '')
    .replace(/[/?#].*$/, '')
    .replace(/^www\./, '')
  if (!/\s/.test(text) && domain.test(host)) return { as: 'domain', domain: host }
  const words = fold(text).replace(/\s+/g, ' ')
  return [...words].length < 3 ? { as: 'short' } : { as: 'name', words }
}

/** What the ID itself is to the company it belongs to. */
export function matchOf(
  asked: Asked,
  partner: { globalMpnId: string | null; locations: readonly { mpnId: string }[] },
): 'global' | 'location' | null {
  if (asked.as !== 'mpnId') return null
  return partner.locations.some(({ mpnId }) => mpnId === asked.mpnId) ? 'location' : 'global'
}
