import { z } from 'zod'
import { OrderLines } from '../order/schema'
import { problemsOf } from '../problem'
import { Refusal } from '../refusal'
import type { TypedLine } from './draft'

const Cart = z.object({ lines: OrderLines })

/** The draft's lines as an order has them, or a refusal that names each wrong field; no lines are no order. */
export function linesOf(typed: readonly TypedLine[]) {
  if (typed.length === 0) return []
  const cart = Cart.safeParse({ lines: typed })
  if (!cart.success) throw new Refusal('order.lineInvalid', {}, problemsOf(cart.error))
  return cart.data.lines
}
