const formats = new Map<string, Intl.NumberFormat>()

/** Formatters are dear to make, so each is made once. */
function format(locale: string, options: Intl.NumberFormatOptions) {
  const key = locale + JSON.stringify(options)
  let known = formats.get(key)
  if (!known) {
    known = new Intl.NumberFormat(locale, options)
    formats.set(key, known)
  }
  return known
}

export const formatNumber = (value: number | bigint, locale: string) => format(locale, {}).format(value)

/** An amount in the currency's smallest unit, as it is kept: 1999 EUR is 19.99 €. */
export function formatMoney(minor: number, currency: string, locale: string) {
  const money = format(locale, { style: 'currency', currency })
  return money.format(minor / 10 ** (money.resolvedOptions().maximumFractionDigits ?? 2))
}

export function Num({ value, locale }: { value: number | bigint; locale: string }) {
  return formatNumber(value, locale)
}

/** Plain text, for a table sends each element twice. */
export function Money({ minor, currency, locale }: { minor: number; currency: string; locale: string }) {
  return formatMoney(minor, currency, locale)
}
