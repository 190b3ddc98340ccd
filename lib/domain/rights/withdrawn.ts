import { Refusal } from '../refusal'

/** What is known of delegated admin rights that somebody does not hold. */
export type Missing = { companyName: string; withdrawnAt: Date | null; withdrawnBy: string | null }

/** The "no" of a partner without delegated admin: taken back by whom and when, or never given; and how to get it. */
export const noRights = ({ companyName: customer, withdrawnAt, withdrawnBy }: Missing) =>
  withdrawnAt
    ? new Refusal('rights.withdrawn', { customer, by: withdrawnBy ?? 'none', date: withdrawnAt })
    : new Refusal('subscription.noAdminRights', { customer })
