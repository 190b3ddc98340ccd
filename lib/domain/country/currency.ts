/** Decimals of an ISO 4217 currency: 2 for EUR, 0 for JPY. */
export function minorUnits(currency: string): number {
  return (
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  )
}

/** A decimal text as whole minor units, or null when it has more decimals than the currency or is no number. */
export function toMinor(amount: string, currency: string): number | null {
  const match = /^(\d{1,12})(?:\.(\d+))?$/.exec(amount)
  if (!match) return null
  const decimals = minorUnits(currency)
  const fraction = (match[2] ?? '').replace(/0+$/, '')
  if (fraction.length > decimals) return null
  return Number(`${match[1]}${fraction.padEnd(decimals, '0')}`)
}
