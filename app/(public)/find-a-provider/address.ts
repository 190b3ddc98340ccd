/** The address of a part of the list; its first page has no number. */
export function addressOf(part: {
  q?: string | undefined
  country?: string | undefined
  page?: string | undefined
}) {
  const { page, ...rest } = part
  const known = { ...rest, page: page === '1' ? undefined : page }
  const query = new URLSearchParams(
    Object.entries(known).filter((entry): entry is [string, string] => Boolean(entry[1])),
  ).toString()
  return query ? `/find-a-provider?${query}` : '/find-a-provider'
}
