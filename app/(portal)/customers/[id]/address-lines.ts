type Address = {
  addressLine1: string
  addressLine2: string | null
  city: string | null
  region: string | null
  postalCode: string | null
}

/** Countries that write the town before the code, on one line. */
const townFirst = new Set(['US', 'CA', 'AU', 'NZ', 'IN', 'MX', 'BR'])
/** Countries that give the code a line of its own. */
const codeLast = new Set(['GB', 'GG', 'IM', 'JE', 'GI', 'IE'])

/** An address as it is written in its country. */
export function addressLines(address: Address, country: string, countryName: string): string[] {
  const { addressLine1, addressLine2, city, region, postalCode } = address
  const filled = (...parts: (string | null)[]) => parts.filter(Boolean).join(' ')
  const town = townFirst.has(country)
    ? [[city, filled(region, postalCode)].filter(Boolean).join(', ')]
    : codeLast.has(country)
      ? [city ?? '', region ?? '', postalCode ?? '']
      : [filled(postalCode, city), region ?? '']
  return [addressLine1, addressLine2 ?? '', ...town, countryName].filter(line => line !== '')
}
