import { toMinor } from '@/lib/domain/country/currency'
import { currencyOf } from '@/lib/domain/country/market'
import { judgeCatalogue } from '../catalogue/judge'
import { readCatalogue } from '../catalogue/read'

/** What the sheets of `subscriptions/` call the catalogue's offers. */
const NAMES: Record<string, string> = {
  basic: 'CFQ7TTC0LH18:0001',
  standard: 'CFQ7TTC0LDPB:0001',
  premium: 'CFQ7TTC0LCHC:0002',
  apps: 'CFQ7TTC0LH1G:0001',
  e3: 'CFQ7TTC0LFLX:0001',
  e5: 'CFQ7TTC0LFLZ:0002',
  f1: 'CFQ7TTC0MBMD:0002',
  f3: 'CFQ7TTC0LH05:0001',
  o365e1: 'CFQ7TTC0LF8Q:0001',
  o365e3: 'CFQ7TTC0LF8R:0001',
  exchange1: 'CFQ7TTC0LH16:0001',
  archiving: 'CFQ7TTC0LH0J:0001',
  'teams-essentials': 'CFQ7TTC0JN4R:0002',
  'teams-phone': 'CFQ7TTC0LH0T:0001',
  copilot: 'CFQ7TTC0MM8R:0002',
  entra1: 'CFQ7TTC0LFLS:0002',
  entra2: 'CFQ7TTC0LFK5:0001',
  emse3: 'CFQ7TTC0LHT4:0001',
  defender: 'CFQ7TTC0HX56:0002',
  'defender-endpoint': 'CFQ7TTC0LGV0:0001',
  powerbi: 'CFQ7TTC0LHSF:0001',
  'powerbi-premium': 'CFQ7TTC0HL8W:0001',
  visio1: 'CFQ7TTC0HD33:0003',
  visio2: 'CFQ7TTC0HD32:0002',
  project3: 'CFQ7TTC0HDB0:0002',
  windows365: 'CFQ7TTC0J203:0003',
  trial: 'CFQ7TTC0LDPB:000T',
  sql: 'DG7GMGF0FKZV:0003',
  rds: 'DG7GMGF0DVSV:000P',
  excel: 'DG7GMGF0D7FT:0001',
  'basic-classic': 'BD938F12-058F-4927-BBA3-AE36B1D2501C',
  'standard-classic': '031C9E47-4802-4248-838E-778FB1D2CC05',
  'premium-classic': '61795CAB-2ABD-43F6-88E9-C9ADAE5746E0',
  'o365e1-classic': '91FD106F-4B2C-4938-95AC-F54F74E9A239',
  'o365e3-classic': '796B6B5F-613C-4E24-A17C-EBA730D49C02',
  'exchange1-classic': '195416C1-3447-423A-B37B-EE59A99A19C4',
  'exchange2-classic': '2F707C7C-2433-49A5-A437-9CA7CF40D3EB',
  'archiving-classic': '2828BE95-46BA-4F91-B2FD-0BEF192ECF60',
  'trial-standard-classic': 'C0BD2E08-11AC-4836-BDC7-3712E744922F',
  'trial-e3': '00000000-0000-4000-8000-000000000E31',
  azure: 'MS-AZR-0145P',
  a1: '778A4DCE-0014-4D53-8647-314EF2B091D2',
  'a1-faculty': '0757D14E-7C57-456F-8DAB-47D164F2FF1F',
}

/** The catalogue as the demo's customers buy from it. */
export function openCatalogue(folder = new URL('../catalogue/', import.meta.url)) {
  const { offers, policies, prices } = judgeCatalogue(readCatalogue(folder))
  const policyOf = new Map(policies.rows.map(policy => [policy.id, policy]))
  return {
    offer(name: string) {
      const offer = offers.rows.find(({ id }) => id === NAMES[name])
      const policy = policyOf.get(offer?.policy_id ?? '')
      if (!offer || !policy) throw new Error(`The demo sells "${name}", which the catalogue does not have.`)
      return { ...offer, policy }
    },
    offerOf(id: string) {
      const offer = offers.rows.find(one => one.id === id)
      if (!offer) throw new Error(`The demo sells ${id}, which the catalogue does not have.`)
      return offer
    },
    /** The plan asked for, else the usual one: a year billed monthly, or the only one there is. */
    price(
      { id, policy }: { id: string; policy: { price_list: 'legacy' | 'new' } },
      country: string,
      plan: string,
    ) {
      const currency = currencyOf(country, policy.price_list)
      const options = prices.rows.filter(
        row => row.offer_id === id && row.currency === currency && !row.effective_to,
      )
      const named = (wanted: string) => options.find(({ term, billing }) => `${term}/${billing}` === wanted)
      const price = plan ? named(plan) : (named('P1Y/monthly') ?? options[0])
      const unitMinor = price && toMinor(price.unit, price.currency)
      if (!price || unitMinor === null || unitMinor === undefined)
        throw new Error(`The demo sells ${id} in ${country} as "${plan}", which has no price.`)
      return { term: price.term, billing: price.billing, currency: price.currency, unitMinor }
    },
  }
}

export type Catalogue = ReturnType<typeof openCatalogue>
export type Offer = ReturnType<Catalogue['offer']>
