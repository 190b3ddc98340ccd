import type { Offer, Situation } from '@/lib/domain/catalogue/offer'
import { type AskedLine, judgeLines } from '@/lib/domain/order/rules'
import { situation } from './order-goods'

export const judge = (lines: AskedLine[], offers: Offer[], about: Partial<Situation> = {}) =>
  judgeLines(lines, situation({ offers, ...about })).map(verdict =>
    verdict.ok
      ? { parent: verdict.line.parent, unitMinor: verdict.line.unitMinor }
      : Object.fromEntries(Object.entries(verdict.problems).map(([field, { key }]) => [field, key])),
  )

export const fine = { parent: null, unitMinor: 1000 }
