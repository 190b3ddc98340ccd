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

/** The items with the approver's own numbers, and whether they differ. */
export function amend(items: readonly AskedItem[], quantities: readonly number[] | undefined) {
  const amended = items.map((item, at) => ({ ...item, quantity: quantities?.[at] ?? item.quantity }))
  return { items: amended, changed: amended.some((item, at) => item.quantity !== items[at]?.quantity) }
}

export const inWords = (items: readonly AskedItem[]) =>
  items.map(({ quantity, titleEn }) => `${quantity} × ${titleEn}`).join(', ')
