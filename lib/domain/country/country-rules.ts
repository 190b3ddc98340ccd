import { culturesOf } from '@/lib/domain/country/culture'
import { currencyOf, type Market, marketOf, normaliseCountry } from '@/lib/domain/country/market'
import { type PostalFormat, postalFormatOf } from '@/lib/domain/country/postal-code'
import {
  type RegistrationFormat,
  registrationCompulsory,
  registrationFormatOf,
  vatPatternOf,
} from '@/lib/domain/country/registration-id'
import { type State, statesOf } from '@/lib/domain/country/state'

/** Message keys of what a postal code is called there. */
export type PostalCodeLabel = 'postalCode' | 'zip' | 'postcode' | 'eircode' | 'pin' | 'plz' | 'cep' | 'cap'

/** Message keys of what a first-level division is called there. */
export type StateLabel =
  | 'stateProvince'
  | 'state'
  | 'province'
  | 'county'
  | 'prefecture'
  | 'emirate'
  | 'canton'
  | 'region'
  | 'department'
  | 'oblast'

/**
 * What a country asks of an account (pages §10.1, §10.4; api §13). Plain data: a server page hands the rules of
 * the one chosen country to the browser, which checks with `rules.ts` and loads no table.
 */
export type CountryRules = {
  country: string
  market: Market
  currency: string
  defaultCulture: string
  cultures: string[]
  city: { required: boolean }
  /** The list binds only where the state is required; elsewhere it suggests. */
  state: { required: boolean; label: StateLabel; states: State[] }
  postalCode: { required: boolean; label: PostalCodeLabel; format: PostalFormat | null }
  registrationId: RegistrationFormat & { required: boolean }
  vatPattern: string | null
  phone: { required: boolean }
}

const STATE_REQUIRED = set('US CA CN MX')

const CITY_OPTIONAL = set('GI HK MC MO NR PN SG SX VA')

const POSTAL_CODE_REQUIRED = set(
  'AD AR AS AT AU AX BE BG BR BY CA CH CN CY CZ DE DK EE ES FI FM FO FR GB GF GG GL GP GR GU HR HU IE IM IN IS IT JE JP KR KZ LI LT LU LV MC MH MK MP MQ MT MX MY NC NL NO NZ PF PH PL PM PR PT PW RE RO RS RU SE SG SI SJ SK SM TH TR TW UA US UZ VA VI VN WF YT ZA BL MF',
)

const POSTAL_CODE_LABELS = byCountry<PostalCodeLabel>({
  zip: 'US AS FM GU MH MP PR PW UM VI PH',
  postcode: 'GB GG IM JE GI AU NZ CC CX NF FK SH IO PN MY ZA KE',
  eircode: 'IE',
  pin: 'IN',
  plz: 'DE AT CH LI',
  cep: 'BR',
  cap: 'IT SM VA',
})

const STATE_LABELS = byCountry<StateLabel>({
  state: 'US AU BR IN MX MY NG VE DE AT MM FM SS',
  province: 'CA CN IT ES NL BE AR ZA KR ID PH TH TR VN LA KH PK AO MZ CR PA PL',
  county: 'GB IE SE NO HU RO HR EE LT KE AL',
  prefecture: 'JP GR',
  emirate: 'AE',
  canton: 'CH',
  region: 'FR CL PE TZ NA GH SK CZ',
  department: 'CO UY PY BO HN GT SV NI HT',
  oblast: 'RU UA BY KZ KG BG',
})

function set(countries: string): Set<string> {
  return new Set(countries.split(' '))
}

function byCountry<Label extends string>(countries: Partial<Record<Label, string>>): Map<string, Label> {
  const entries = Object.entries<string | undefined>(countries) as [Label, string][]
  return new Map(entries.flatMap(([label, list]) => list.split(' ').map(country => [country, label])))
}

/** The rules of a country, or null where the programme does not sell (rules §3.2). */
export function countryRules(code: string): CountryRules | null {
  const country = normaliseCountry(code)
  const market = marketOf(country)
  const currency = currencyOf(country)
  if (!market || !currency) return null
  const cultures = culturesOf(country)
  const compulsory = registrationCompulsory.includes(country)
  return {
    country,
    market,
    currency,
    cultures,
    defaultCulture: cultures[0] ?? 'en-US',
    city: { required: !CITY_OPTIONAL.has(country) },
    state: {
      required: STATE_REQUIRED.has(country),
      label: STATE_LABELS.get(country) ?? 'stateProvince',
      states: statesOf(country),
    },
    postalCode: {
      required: POSTAL_CODE_REQUIRED.has(country),
      label: POSTAL_CODE_LABELS.get(country) ?? 'postalCode',
      format: postalFormatOf(country),
    },
    registrationId: { ...registrationFormatOf(country), required: compulsory },
    vatPattern: vatPatternOf(country),
    phone: { required: compulsory },
  }
}
