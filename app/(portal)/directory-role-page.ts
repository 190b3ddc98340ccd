type Changed = { customerId: string; resellerId: string; by: string }

/** Where a directory role was given or taken: the customer's own settings, or its page at the provider's. */
export const directoryRolePage = ({ customerId, resellerId, by }: Changed, told: 'granted' | 'withdrawn') =>
  `${by === 'customer' ? '/account-settings/directory-roles' : `/customers/${customerId}`}?role=${told}&of=${resellerId}`
