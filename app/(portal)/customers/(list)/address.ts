const kept = ['q', 'reseller', 'provider', 'tag', 'added', 'sort', 'size'] as const

/** The list's address with some of it changed: what is set to nothing is left out, and it begins at its first page. */
export function addressOf(
  search: Record<string, string | undefined>,
  change: Record<string, string | undefined> = {},
  path = '/customers',
) {
  const wanted = { ...Object.fromEntries(kept.map(name => [name, search[name]])), ...change }
  const filled = Object.entries(wanted).filter((pair): pair is [string, string] => Boolean(pair[1]))
  return filled.length > 0 ? `${path}?${new URLSearchParams(filled)}` : path
}
