type Which = { customerId: string; id: string }

/** Back to the subscription's page, which says what was done. */
export const there =
  (done: string) =>
  (_: unknown, { customerId, id }: Which) =>
    `/customers/${customerId}/subscriptions/${id}?done=${done}`
