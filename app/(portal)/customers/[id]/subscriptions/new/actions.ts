'use server'

import { placeOrder } from '@/lib/domain/order/operations'
import { action } from '@/lib/web/action'

export const submitOrder = action(placeOrder, {
  goTo: ({ customerId, subscriptions }) => `/customers/${customerId}/subscriptions?ordered=${subscriptions}`,
})
