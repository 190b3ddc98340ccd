'use server'

import { placeOrder } from '@/lib/domain/order/operations'
import { action } from '@/lib/web/action'

/** What P2 compares a submit with. */
export async function nothing() {}

/** The submit of New subscription, staying where it is instead of going on to the list. */
export const submitAndStay = action(placeOrder)
