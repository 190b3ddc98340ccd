import type { Base } from './base'
import { priceKey } from './judge'
import type { Target, TargetPrice } from './target'

export type Change = { column: string; from: string; to: string }
export type Changed = { id: string; title: string; changes: Change[] }
export type Listed = { id: string; title: string }
export type PriceChange = {
  kind: 'added' | 'changed' | 'removed'
  price: Omit<TargetPrice, 'unit_minor' | 'recommended_minor'>
  title: string
  from: TargetPrice | null
  to: TargetPrice | null
}

const told = (value: unknown): string =>
  Array.isArray(value) ? value.join(' ') : value === null || value === undefined ? '' : String(value)

function changesOf(from: object, to: object): Change[] {
  const was = from as Record<string, unknown>
  return Object.entries(to).flatMap(([column, value]) =>
    told(was[column]) === told(value) ? [] : [{ column, from: told(was[column]), to: told(value) }],
  )
}

/** Rows by id: what is new, what changes and how, what is no longer there. */
function compare<Row extends { id: string }>(base: Row[], next: Row[], title: (row: Row) => string) {
  const was = new Map(base.map(row => [row.id, row]))
  const is = new Set(next.map(({ id }) => id))
  const listed = (row: Row): Listed => ({ id: row.id, title: title(row) })
  const added = next.filter(({ id }) => !was.has(id)).map(listed)
  const changed = next.flatMap((row): Changed[] => {
    const before = was.get(row.id)
    const changes = before ? changesOf(before, row) : []
    return changes.length > 0 ? [{ ...listed(row), changes }] : []
  })
  return { added, changed, gone: base.filter(({ id }) => !is.has(id)).map(listed) }
}

/** Every change that applying would make, from → to. */
export function differenceOf(base: Base, next: Target) {
  const offers = compare(base.offers, next.offers, ({ title_en }) => title_en)
  const before = new Set(base.withdrawn.map(({ id }) => id))
  // Policies and country sets are never taken away: what is not listed stays.
  const policies = compare(base.policies, next.policies, ({ id }) => id)
  const countrySets = compare(base.countrySets, next.countrySets, ({ id }) => id)
  const difference = {
    offers: {
      added: offers.added.filter(({ id }) => !before.has(id)),
      restored: base.withdrawn.flatMap((was): Changed[] => {
        const now = next.offers.find(({ id }) => id === was.id)
        return now ? [{ id: now.id, title: now.title_en, changes: changesOf(was, now) }] : []
      }),
      changed: offers.changed,
      withdrawn: offers.gone,
    },
    policies: { added: policies.added, changed: policies.changed },
    countrySets: { added: countrySets.added, changed: countrySets.changed },
    prices: pricesOf(base, next),
  }
  return { ...difference, ...countsOf(difference) }
}

export type Difference = ReturnType<typeof differenceOf>

function pricesOf(base: Base, next: Target): PriceChange[] {
  const titles = new Map(next.offers.map(({ id, title_en }) => [id, title_en]))
  const was = new Map(base.prices.map(price => [priceKey(price), price]))
  const is = new Set(next.prices.map(priceKey))
  const entry = (
    kind: PriceChange['kind'],
    from: TargetPrice | null,
    to: TargetPrice | null,
  ): PriceChange[] => {
    const one = to ?? from
    if (!one) return []
    const { unit_minor: _, recommended_minor: __, ...price } = one
    return [{ kind, price, title: titles.get(price.offer_id) ?? price.offer_id, from, to }]
  }
  const kept = next.prices.flatMap(to => {
    const from = was.get(priceKey(to)) ?? null
    if (!from) return entry('added', null, to)
    return changesOf(from, to).length > 0 ? entry('changed', from, to) : []
  })
  // A withdrawn offer keeps its prices; only what is still sold loses those that are not listed.
  const removed = base.prices.filter(price => titles.has(price.offer_id) && !is.has(priceKey(price)))
  return [...kept, ...removed.flatMap(from => entry('removed', from, null))]
}

function countsOf({
  offers,
  prices,
  policies,
  countrySets,
}: {
  offers: Record<'added' | 'restored' | 'changed' | 'withdrawn', unknown[]>
  policies: Record<'added' | 'changed', unknown[]>
  countrySets: Record<'added' | 'changed', unknown[]>
  prices: PriceChange[]
}) {
  const of = (kind: PriceChange['kind']) => prices.filter(price => price.kind === kind).length
  const counts = {
    offersAdded: offers.added.length,
    offersRestored: offers.restored.length,
    offersChanged: offers.changed.length,
    offersWithdrawn: offers.withdrawn.length,
    pricesAdded: of('added'),
    pricesChanged: of('changed'),
    pricesRemoved: of('removed'),
    policies: policies.added.length + policies.changed.length,
    countrySets: countrySets.added.length + countrySets.changed.length,
  }
  return { counts, total: Object.values(counts).reduce((sum, count) => sum + count, 0) }
}
