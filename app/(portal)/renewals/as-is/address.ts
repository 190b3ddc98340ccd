const path = '/renewals/as-is'

/** What is ticked travels in the address, so that the page can be loaded again; boxes of a table are named so too. */
export const asIsAddress = (
  ticked: Record<string, string | number> = {},
  more: Record<string, string> = {},
) =>
  `${path}?${new URLSearchParams({ ...more, ...Object.fromEntries(Object.entries(ticked).map(([id, version]) => [`t.${id}`, String(version)])) })}`

export const tickedIn = (search: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(search).flatMap(([name, version]) =>
      name.startsWith('t.') ? [[name.slice(2), version]] : [],
    ),
  )
