/** Market regions of the programme, the currency of each and its countries (rules §3.2). */
const REGIONS = {
  africa: [
    'USD',
    'AO BF BI BJ BW CD CF CG CI CM CV DJ ER ET GA GH GM GN GQ GW KE KM LR LS MG ML MR MU MW MZ NA NE NG RE RW SC SH SL SN SO SS ST SZ TD TG TZ UG YT ZM ZW',
  ],
  'asia-pacific': ['USD', 'BD BN BT HK ID IO KH LA LK MM MN MO MV MY NP PH SG TH TL VN'],
  australia: ['AUD', 'AU CC CK CX FJ KI NC NF NR NU PF PG PN SB TK TO TV WF'],
  brazil: ['BRL', 'BR'],
  canada: ['CAD', 'CA PM'],
  china: ['CNY', 'CN'],
  europe: [
    'EUR',
    'AD AT AX BE BG BV CH CY CZ DE DK EE ES FI FO FR GB GG GI GL GR HR HU IE IM IS IT JE LI LT LU LV MC MT NL NO PL PT RO SE SI SJ SK SM VA',
  ],
  india: ['INR', 'IN'],
  japan: ['JPY', 'JP'],
  korea: ['KRW', 'KR'],
  'latin-america': [
    'USD',
    'AG AI AR AW BB BL BM BO BQ BS BZ CL CO CR CW DM DO EC FK GD GF GP GT GY HN HT JM KN KY LC MF MQ MS MX NI PA PE PY SR SV SX TC TT UY VC VE VG',
  ],
  meceu: [
    'USD',
    'AE AF AL AM AZ BA BH BY DZ EG GE IL IQ JO KG KW KZ LB LY MA MD ME MK OM PK PS QA RS RU SA TJ TM TN TR UA UZ XK YE ZA',
  ],
  'new-zealand': ['NZD', 'NZ VU WS'],
  taiwan: ['TWD', 'TW'],
  'united-states': ['USD', 'US AS FM GU MH MP PR PW UM VI'],
} as const satisfies Record<string, readonly [currency: string, countries: string]>

/** Countries that do not pay in the currency of their region. */
const OWN_CURRENCY: Record<string, string> = {
  CH: 'CHF',
  DK: 'DKK',
  FO: 'DKK',
  GB: 'GBP',
  GG: 'GBP',
  GI: 'GBP',
  IM: 'GBP',
  JE: 'GBP',
  LI: 'CHF',
  NO: 'NOK',
  SE: 'SEK',
  SJ: 'NOK',
}

/** Markets whose legacy price list was never moved to the local currency. */
const LEGACY_CURRENCY: Record<string, string> = { BR: 'USD' }

const ALIASES: Record<string, string> = { UK: 'GB', EL: 'GR' }

export type Market = keyof typeof REGIONS

/** Legacy licences and new commerce are sold from two price lists (rules §3.2, catalog §7). */
export type PriceList = 'legacy' | 'new'

export const markets = Object.keys(REGIONS) as Market[]

const MARKET_OF = new Map(
  markets.flatMap(market => marketCountries(market).map(country => [country, market])),
)

/** ISO 3166-1 alpha-2 in capitals, with the two usual misnomers mended. */
export function normaliseCountry(code: string): string {
  const upper = code.trim().toUpperCase()
  return ALIASES[upper] ?? upper
}

export function marketCountries(market: Market): string[] {
  return REGIONS[market][1].split(' ')
}

export function allCountries(): string[] {
  return [...MARKET_OF.keys()].sort()
}

/** The region in which a country is sold to, or null where the programme does not sell. */
export function marketOf(country: string): Market | null {
  return MARKET_OF.get(normaliseCountry(country)) ?? null
}

/** A seller serves the countries of its own region only (rules §3.2). */
export function sameMarket(a: string, b: string): boolean {
  const market = marketOf(a)
  return market !== null && market === marketOf(b)
}

export function currencyOf(country: string, list: PriceList = 'new'): string | null {
  const code = normaliseCountry(country)
  const market = marketOf(code)
  if (!market) return null
  const legacy = list === 'legacy' ? LEGACY_CURRENCY[code] : undefined
  return legacy ?? OWN_CURRENCY[code] ?? REGIONS[market][0]
}
