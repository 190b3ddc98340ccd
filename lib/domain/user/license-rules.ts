import type { Product } from './licensing'

/** What came of one licence for one user; everything but done and already is a failure with its reason. */
export type Outcome =
  | 'done'
  | 'already'
  | 'none'
  | 'location'
  | 'conflict'
  | 'dependency'
  | 'needed'
  | 'state'
  | 'notFound'

type Kind = Pick<Product, 'kind' | 'subscriptionId'>

/** Taking before giving, so that a licence goes from one to another; add-ons before their base when taken, after it when given. */
export function stepsOf<P extends Kind>(
  products: readonly P[],
  wanted: { give: readonly string[]; take: readonly string[] },
) {
  const addon = ({ kind }: Kind) => Number(kind === 'addon')
  const given = products.filter(one => wanted.give.includes(one.subscriptionId))
  const taken = products.filter(one => wanted.take.includes(one.subscriptionId))
  return [
    ...taken.toSorted((a, b) => addon(b) - addon(a)).map(product => ({ product, give: false })),
    ...given.toSorted((a, b) => addon(a) - addon(b)).map(product => ({ product, give: true })),
  ]
}

/** For the log: by product, how many were given or taken. */
export function changesOf(results: readonly { titleEn: string; give: boolean; outcome: Outcome }[]) {
  const changes: Record<string, [number, number]> = {}
  for (const { titleEn, give, outcome } of results) {
    if (outcome !== 'done') continue
    const [taken, given] = changes[titleEn] ?? [0, 0]
    changes[titleEn] = give ? [taken, given + 1] : [taken + 1, given]
  }
  return changes
}
