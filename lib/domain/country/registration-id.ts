/** Kinds of number a country registers its companies by; message keys, not text (pages §10.4). */
export type RegistrationKind =
  | 'taxId'
  | 'tin'
  | 'vat'
  | 'inn'
  | 'psn'
  | 'unp'
  | 'cnpj'
  | 'pan'
  | 'bin'
  | 'iin'
  | 'idno'
  | 'nip'
  | 'trn'
  | 'ein'
  | 'kpp'
  | 'nin'
  | 'edrpou'
  | 'rif'
  | 'siren'
  | 'companyNumber'
  | 'kvk'

export type RegistrationFormat = { kinds: RegistrationKind[]; pattern: string; sample: string }

type Row = [kinds: string, pattern: string, sample: string]

/** The 24 countries where the number is compulsory, and the phone with it (pages §10.4). */
const COMPULSORY: Record<string, Row> = {
  AE: ['taxId vat', '^\\d{15}$', '100123456700003'],
  AM: ['inn vat psn', '^\\d{8}$', '02512345'],
  AZ: ['tin inn', '^\\d{10}$', '1400123451'],
  BR: ['cnpj', '^\\d{14}$', '12345678000195'],
  BY: ['unp', '^\\d{9}$', '190123456'],
  HU: ['tin', '^\\d{8}(-?\\d-?\\d{2})?$', '12345678-2-42'],
  IN: ['taxId pan', '^[A-Z]{5}\\d{4}[A-Z]$', 'AABCT1234L'],
  // No published form for Iraq, Myanmar and South Sudan: digits with hyphens are taken.
  IQ: ['tin', '^\\d[\\d-]{4,18}\\d$', '902345678'],
  KG: ['inn', '^\\d{14}$', '01234567890123'],
  KZ: ['bin iin', '^\\d{12}$', '123456789012'],
  MD: ['idno', '^\\d{13}$', '1002600012345'],
  MM: ['tin', '^\\d[\\d-]{4,18}\\d$', '123456789'],
  // Never the PESEL, which is a person's (pages §10.1).
  PL: ['nip tin', '^\\d{10}$', '5250012312'],
  RU: ['inn', '^(\\d{10}|\\d{12})$', '7701234567'],
  SA: ['tin', '^\\d{10,15}$', '3001234567'],
  SS: ['tin', '^\\d[\\d-]{4,18}\\d$', '100123456'],
  TH: ['tin', '^\\d{13}$', '0105512345678'],
  TJ: ['inn ein kpp', '^\\d{9}$', '020012345'],
  TR: ['tin nin', '^\\d{10,11}$', '1234567890'],
  UA: ['edrpou', '^\\d{8,10}$', '12345678'],
  UZ: ['inn', '^\\d{9}$', '201234567'],
  VE: ['rif', '^[JGVEP]-?\\d{8}-?\\d$', 'J-12345678-9'],
  VN: ['tin', '^\\d{10}(-\\d{3})?$', '0101234567'],
  ZA: ['trn', '^\\d{10}$', '9012345678'],
}

/** Optional, but known well enough to catch a slip. A VAT number may be written without its country. */
const OPTIONAL: Record<string, Row> = {
  BE: ['companyNumber vat', '^(BE)?[01]\\d{9}$', '0123456789'],
  CH: ['companyNumber vat', '^CHE\\d{9}(MWST|TVA|IVA)?$', 'CHE123456789'],
  CN: ['tin', '^[A-Z0-9]{15,20}$', '91110000123456789X'],
  DE: ['vat companyNumber', '^(DE\\d{9}|HR[AB] ?\\d{1,6}[A-Z]?)$', 'DE123456789'],
  ES: ['taxId vat', '^(ES)?[A-Z0-9]\\d{7}[A-Z0-9]$', 'B12345678'],
  FR: ['siren vat', '^((FR[A-Z0-9]{2})?\\d{9}|\\d{14})$', '123456789'],
  GB: ['companyNumber vat', '^([A-Z]{2}\\d{6}|\\d{7,8}|GB(\\d{9}|\\d{12}|(GD|HA)\\d{3}))$', '01234567'],
  IT: ['taxId vat', '^(IT)?\\d{11}$', '12345678901'],
  LU: ['vat companyNumber', '^(LU\\d{8}|B\\d{1,6})$', 'LU12345678'],
  NL: ['kvk vat', '^(\\d{8}|NL\\d{9}B\\d{2})$', '12345678'],
  PT: ['taxId vat', '^(PT)?\\d{9}$', '501234567'],
  US: ['ein', '^\\d{2}-?\\d{7}$', '12-3456789'],
}

const ANYWHERE: Row = ['companyNumber', '^[A-Z0-9][A-Z0-9 ./-]{1,29}$', '']

/** European VAT numbers, for the country rules of the API (api §13). */
const VAT: Record<string, string> = {
  BE: '^BE[01]\\d{9}$',
  CH: '^CHE\\d{9}(MWST|TVA|IVA)?$',
  DE: '^DE\\d{9}$',
  ES: '^ES[A-Z0-9]\\d{7}[A-Z0-9]$',
  FR: '^FR[A-Z0-9]{2}\\d{9}$',
  GB: '^GB(\\d{9}|\\d{12}|(GD|HA)\\d{3})$',
  IT: '^IT\\d{11}$',
  LU: '^LU\\d{8}$',
  NL: '^NL\\d{9}B\\d{2}$',
  PL: '^PL\\d{10}$',
  PT: '^PT\\d{9}$',
}

export const registrationCompulsory: readonly string[] = Object.keys(COMPULSORY)

export function registrationFormatOf(country: string): RegistrationFormat {
  const [kinds, pattern, sample] = COMPULSORY[country] ?? OPTIONAL[country] ?? ANYWHERE
  return { kinds: kinds.split(' ') as RegistrationKind[], pattern, sample }
}

export function vatPatternOf(country: string): string | null {
  return VAT[country] ?? null
}
