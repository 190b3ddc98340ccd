/** The same world every time: mulberry32, seeded. */
export function dice(seed: number) {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  return {
    between,
    pick<Item>(items: readonly [Item, ...Item[]]): Item {
      return items[between(0, items.length - 1)] ?? items[0]
    },
    /** A UUIDv7 of that moment. */
    id(at: Date): string {
      const hex = (digits: number) =>
        Array.from({ length: digits }, () => between(0, 15).toString(16)).join('')
      const time = at.getTime().toString(16).padStart(12, '0')
      return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-${between(8, 11).toString(16)}${hex(3)}-${hex(12)}`
    },
  }
}

export type Dice = ReturnType<typeof dice>
