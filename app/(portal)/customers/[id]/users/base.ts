import type { Tenant } from '@/lib/domain/user/tenant'

/** Where the pages of a tenant's users are: under the customer, or in the menu of the customer's own people. */
export const baseOf = (customerId: string | null | undefined) =>
  customerId ? `/customers/${customerId}/users` : '/users'

/** What every form of these pages sends along. */
export const hiddenOf = ({ customerId }: Pick<Tenant, 'customerId'>): Record<string, string> =>
  customerId ? { customerId } : {}
