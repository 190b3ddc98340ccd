import type { Db } from '../../db/scope'
import { countryName } from '../country/name'
import { type Listed, matches } from './rules'

/** More than the programme has anywhere; one read, so that the search knows accents in every language. */
const most = 2000
const pageSize = 50

const columns = {
  provider: {
    select: {
      name: true,
      country: true,
      market: true,
      city: true,
      supportEmail: true,
      supportPhone: true,
      supportWebsite: true,
    },
  },
  providerId: true,
  servicesEn: true,
  servicesFr: true,
  languages: true,
} as const

type Wanted = { q?: string | undefined; country?: string | undefined; page: number; locale: 'en' | 'fr' }

/** A page of the official list, by country in the reader's alphabet and then by name. */
export async function findListed(db: Db, { q, country, page, locale }: Wanted) {
  const all = (await listed(db)).map(one => ({ ...one, countryName: countryName(one.country, locale) }))
  const found = all.filter(
    one => (!country || one.country === country) && matches(one, q, [one.countryName, one.country]),
  )
  const order = new Intl.Collator(locale)
  found.sort(
    (a, b) =>
      order.compare(a.countryName, b.countryName) || order.compare(a.name, b.name) || (a.id < b.id ? -1 : 1),
  )
  const countries = [...new Map(all.map(one => [one.country, one.countryName]))]
    .map(([code, name]) => ({ code, name }))
    .sort((a, b) => order.compare(a.name, b.name))
  const pages = Math.max(1, Math.ceil(found.length / pageSize))
  const at = Math.min(page, pages)
  return {
    providers: found.slice((at - 1) * pageSize, at * pageSize),
    countries,
    total: found.length,
    all: all.length,
    page: at,
    pages,
    pageSize,
  }
}

async function listed(db: Db): Promise<Listed[]> {
  const rows = await db.providerProfile.findMany({
    where: { published: true, provider: { kind: 'provider', vetting: 'authorized' } },
    select: columns,
    take: most,
  })
  return rows.map(flat)
}

type Row = Omit<Listed, 'id' | keyof Company> & { providerId: string; provider: Company }
type Company = Pick<
  Listed,
  'name' | 'country' | 'market' | 'city' | 'supportEmail' | 'supportPhone' | 'supportWebsite'
>

const flat = ({ providerId, provider, ...rest }: Row): Listed => ({ id: providerId, ...provider, ...rest })

/** A provider's profile, listed or not; a provider that has none yet begins with its company's facts. */
export async function profileOf(db: Db, providerId: string) {
  const found = await db.organisation.findFirst({
    where: { id: providerId, kind: 'provider' },
    select: {
      ...columns.provider.select,
      vetting: true,
      profile: {
        select: { servicesEn: true, servicesFr: true, languages: true, published: true, version: true },
      },
    },
  })
  if (!found) return null
  const { profile, vetting, ...company } = found
  const {
    published = false,
    version = 0,
    ...texts
  } = profile ?? { servicesEn: '', servicesFr: '', languages: [] }
  return {
    profile: { id: providerId, ...company, ...texts } satisfies Listed,
    version,
    published,
    /** Shown to the public now. */
    listed: published && vetting === 'authorized',
    authorized: vetting === 'authorized',
  }
}
