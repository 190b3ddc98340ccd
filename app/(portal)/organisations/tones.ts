/** How a vetting status looks, the same in the list and on the page. */
export const vettingTone = {
  none: 'neutral',
  pending: 'warning',
  authorized: 'positive',
  rejected: 'danger',
} as const
