import type { CountryRules, PostalCodeLabel, StateLabel } from '@/lib/domain/country/country-rules'
import type { RegistrationKind } from '@/lib/domain/country/registration-id'
import type { State } from '@/lib/domain/country/state'

const LENGTHS = { addressLine1: 200, addressLine2: 200, city: 100, state: 100, postalCode: 20 } as const

export type AddressField = keyof typeof LENGTHS

type Problem<Field extends string, Fault extends string> = {
  field: Field
  key: Fault
  /** What the field is called in that country, as a message key. */
  label?: PostalCodeLabel | StateLabel
  sample?: string
  kinds?: RegistrationKind[]
  max?: number
}

export type AddressProblem = Problem<
  AddressField,
  | `address.${AddressField}.long`
  | `address.${Exclude<AddressField, 'addressLine2'>}.missing`
  | 'address.state.unknown'
  | 'address.postalCode.format'
>

export type RegistrationProblem = Problem<
  'registrationId',
  'registrationId.missing' | 'registrationId.format'
>

export type AddressInput = { [Field in AddressField]?: string | null | undefined }

export type Address = { [Field in AddressField]: string | null }

/** Trimmed, inner blanks and control characters made one blank, in composed form; null when nothing is left. */
export function tidy(text: string | null | undefined): string | null {
  return (
    (text ?? '')
      .normalize('NFC')
      .replace(/[\s\p{Cc}\u200b\ufeff]+/gu, ' ')
      .trim() || null
  )
}

/** The code as the country writes it: capitals, the blank or hyphen of the example put back (`sw1a1aa` → `SW1A 1AA`). */
export function normalisePostalCode(rules: CountryRules, value: string): string {
  const typed = capitals(tidy(value) ?? '')
  const format = rules.postalCode.format
  if (!format) return typed
  const compact = typed.replace(/[ -]/g, '')
  const pattern = new RegExp(format.pattern)
  return [parted(compact, format.sample), typed, compact].find(code => pattern.test(code)) ?? typed
}

function parted(compact: string, sample: string): string {
  const separator = /[ -]/.exec(sample)
  if (!separator) return compact
  const tail = sample.length - separator.index - 1
  return compact.length > tail ? `${compact.slice(0, -tail)}${separator[0]}${compact.slice(-tail)}` : compact
}

/** In capitals some letters fall apart into letter and accent; put together again they stay as they are. */
const capitals = (text: string) => text.toUpperCase().normalize('NFC')

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

function stateNamed(states: State[], text: string): State | undefined {
  const wanted = fold(text)
  return states.find(({ code, name }) => fold(code) === wanted || fold(name) === wanted)
}

/** The address as it will be kept, or all that is wrong with it (pages §10.1). */
export function checkAddress(
  rules: CountryRules,
  input: AddressInput,
): { ok: true; address: Address } | { ok: false; problems: AddressProblem[] } {
  const { city, state, postalCode } = rules
  const address: Address = {
    addressLine1: tidy(input.addressLine1),
    addressLine2: tidy(input.addressLine2),
    city: tidy(input.city),
    state: tidy(input.state),
    postalCode: input.postalCode ? normalisePostalCode(rules, input.postalCode) || null : null,
  }
  const problems: AddressProblem[] = []

  for (const [field, max] of Object.entries(LENGTHS) as [AddressField, number][])
    if ((address[field]?.length ?? 0) > max) problems.push({ field, key: `address.${field}.long`, max })

  if (!address.addressLine1) problems.push({ field: 'addressLine1', key: 'address.addressLine1.missing' })
  if (!address.city && city.required) problems.push({ field: 'city', key: 'address.city.missing' })

  const known = address.state ? stateNamed(state.states, address.state) : undefined
  if (known) address.state = known.code
  else if (state.required)
    problems.push({
      field: 'state',
      key: address.state ? 'address.state.unknown' : 'address.state.missing',
      label: state.label,
    })

  const sample = postalCode.format?.sample
  const about = { field: 'postalCode', label: postalCode.label, ...(sample && { sample }) } as const
  if (!address.postalCode) {
    if (postalCode.required) problems.push({ ...about, key: 'address.postalCode.missing' })
  } else if (postalCode.format && !new RegExp(postalCode.format.pattern).test(address.postalCode))
    problems.push({ ...about, key: 'address.postalCode.format' })

  return problems.length ? { ok: false, problems } : { ok: true, address }
}

/** The registration number in capitals, or why not (pages §10.4; API 600049, 600050). */
export function checkRegistrationId(
  rules: CountryRules,
  input: string | null | undefined,
): { ok: true; registrationId: string | null } | { ok: false; problem: RegistrationProblem } {
  const { required, pattern, sample, kinds } = rules.registrationId
  const about = { field: 'registrationId', kinds, ...(sample && { sample }) } as const
  const typed = capitals(tidy(input) ?? '')
  if (!typed)
    return required
      ? { ok: false, problem: { ...about, key: 'registrationId.missing' } }
      : { ok: true, registrationId: null }
  const regex = new RegExp(pattern)
  const registrationId = [typed, typed.replace(/[ ./-]/g, '')].find(id => regex.test(id))
  return registrationId
    ? { ok: true, registrationId }
    : { ok: false, problem: { ...about, key: 'registrationId.format' } }
}
