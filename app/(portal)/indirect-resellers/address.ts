/** An address with those parameters that say something; `undefined` takes one away. */
export function address(path: string, ...parts: Record<string, string | undefined>[]) {
  const wanted = Object.entries(Object.assign({}, ...parts) as Record<string, string | undefined>)
  const query = new URLSearchParams(
    wanted.filter((pair): pair is [string, string] => Boolean(pair[1])),
  ).toString()
  return query ? `${path}?${query}` : path
}
