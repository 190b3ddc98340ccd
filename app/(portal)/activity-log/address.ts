const filterNames = ['from', 'to', 'person', 'action', 'customer', 'outcome', 'q'] as const

type Filters = Partial<Record<Exclude<(typeof filterNames)[number], 'outcome'>, string>> & {
  outcome?: 'done' | 'refused'
}

/** The filters that stand in the address. */
export const filtersOf = (search: Record<string, string>) =>
  Object.fromEntries(filterNames.flatMap(name => (search[name] ? [[name, search[name]]] : []))) as Filters

/** The log's address with some of it changed; what is set to nothing is left out. */
export function addressOf(
  search: Record<string, string>,
  change: Record<string, string | undefined> = {},
  path = '/activity-log',
) {
  const wanted = { ...filtersOf(search), size: search.size, ...change }
  const filled = Object.entries(wanted).filter((pair): pair is [string, string] => Boolean(pair[1]))
  return filled.length > 0 ? `${path}?${new URLSearchParams(filled)}` : path
}
