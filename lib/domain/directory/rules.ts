import { fold } from '../customer/fold'

/** A provider as the public sees it. */
export type Listed = {
  id: string
  name: string
  country: string
  market: string
  city: string | null
  servicesEn: string
  servicesFr: string
  languages: string[]
  supportEmail: string | null
  supportPhone: string | null
  supportWebsite: string | null
}

export const profileFields = [
  'name',
  'servicesEn',
  'servicesFr',
  'languages',
  'supportEmail',
  'supportPhone',
  'supportWebsite',
] as const
export type ProfileField = (typeof profileFields)[number]
export type Profile = Pick<Listed, ProfileField>

/** Old and new value of each field that would change; a list is told as its words. */
export type ProfileChanges = Partial<Record<ProfileField, [from: string, to: string]>>

const told = (value: string | string[] | null) =>
  Array.isArray(value) ? [...value].sort().join(' ') : (value ?? '')

/** What a wish changes, and nothing it repeats. */
export function changesOf(now: Profile, wish: Profile): ProfileChanges {
  const changes: ProfileChanges = {}
  for (const field of profileFields) {
    const [from, to] = [told(now[field]), told(wish[field])]
    if (from !== to) changes[field] = [from, to]
  }
  return changes
}

/** Every word typed, somewhere in what is shown, whatever its accents. */
export function matches(provider: Listed, typed: string | undefined, names: readonly string[] = []): boolean {
  const shown = fold(
    [provider.name, provider.city, provider.servicesEn, provider.servicesFr, ...names].join(' '),
  )
  return fold(typed ?? '')
    .split(/\s+/)
    .every(word => shown.includes(word))
}

/** Only these lead anywhere from a public page. */
export const isWebPage = (address: string | null): address is string => /^https?:\/\//i.test(address ?? '')
