/** What is asked for, as it is kept with the request: the words of the day it was asked. */
export type AskedItem = {
  offerId: string
  titleEn: string
  titleFr: string
  quantity: number
  term?: string | undefined
  billing?: string | undefined
  baseSubscriptionId?: string | undefined
  attested?: boolean | undefined
  endsAt?: string | undefined
}

export type Ordering = { mayOrder: boolean; perOrder: number | null; perMonth: number | null }

/** Why an order of a reseller is not placed at once: what it asks goes to its provider (product §2.2). */
export type Waiting = 'notAllowed' | 'perOrder' | 'perMonth' | 'agreement'

/** May so many licences be ordered at once, after those of the last 30 days? */
export function waitingFor(
  { mayOrder, perOrder, perMonth }: Ordering,
  { seats, lately, agreed }: { seats: number; lately: number; agreed: boolean },
): Waiting | null {
  if (!mayOrder) return 'notAllowed'
  if (perOrder !== null && seats > perOrder) return 'perOrder'
  if (perMonth !== null && lately + seats > perMonth) return 'perMonth'
  return agreed ? null : 'agreement'
}

export const seatsOf = (items: readonly { quantity: number }[]) =>
  items.reduce((sum, { quantity }) => sum + quantity, 0)

/** A line that cannot end on the day it was asked to, and the days on which it can. */
export type LostEnd = {
  /** Its place in the request. */
  at: number
  asked: Date
  passed: boolean
  /** Where the term takes its full length. */
  usual: Date | null
  ends: { endsAt: Date; other: { titleEn: string; titleFr: string; nickname: string | null } | null }[]
}

/** What a person decides of a request's lines, each in its place: licences, and `usual` or a day for an end that is lost. */
export type Amending = {
  quantities?: readonly (number | undefined)[] | undefined
  ends?: readonly (string | undefined)[] | undefined
}

/** The items as they are ordered, whether that is not what was asked, and the lost ends that nobody chose another for. */
export function amend(items: readonly AskedItem[], { quantities, ends }: Amending, lost: readonly LostEnd[]) {
  const unchosen: number[] = []
  const amended = items.map((item, at) => {
    const quantity = quantities?.[at] ?? item.quantity
    const gone = lost.find(one => one.at === at)
    if (!gone) return { ...item, quantity }
    const { endsAt: _, ...usual } = item
    if (ends?.[at] === 'usual') return { ...usual, quantity }
    const end = gone.ends.find(({ endsAt }) => endsAt.toISOString() === ends?.[at])
    if (!end) unchosen.push(at)
    return { ...usual, quantity, ...(end && { endsAt: end.endsAt.toISOString() }) }
  })
  const changed = otherNumbers(items, amended) || lost.length > 0
  return { items: amended, changed, unchosen }
}

/** Was another number of licences approved than was asked for? */
export const otherNumbers = (items: readonly AskedItem[], amended: readonly AskedItem[]) =>
  amended.some((item, at) => item.quantity !== items[at]?.quantity)

export const inWords = (items: readonly AskedItem[]) =>
  items.map(({ quantity, titleEn }) => `${quantity} × ${titleEn}`).join(', ')

/** The days, exclusive, on which lines were to end and do not, and those on which they do. */
export const endsInWords = (lost: readonly LostEnd[], amended: readonly AskedItem[]) => {
  const days = (ends: (Date | string | null | undefined)[]) =>
    ends.map(end => (end ? new Date(end).toISOString().slice(0, 10) : '')).join(', ')
  return [
    days(lost.map(({ asked }) => asked)),
    days(lost.map(({ at, usual }) => amended[at]?.endsAt ?? usual)),
  ] as [string, string]
}
