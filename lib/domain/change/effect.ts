import type { Plan } from './plan'

/** What a plan does, as it is told to whoever may know prices (rules §3.7). */
export const effectOf = (plan: Plan, currency: string, money: boolean) => ({
  state: plan.after.state,
  endsAt: plan.after.endsAt,
  nextBillingAt: plan.after.nextBillingAt,
  staysUntil: plan.after.staysUntil,
  autoRenew: plan.after.autoRenew,
  drops: plan.drops,
  along: plan.along.map(({ kin }) => kin.title),
  netMinor: plan.chargeMinor - plan.refundMinor,
  money: money
    ? {
        chargeMinor: plan.chargeMinor,
        refundMinor: plan.refundMinor,
        currency,
        next: plan.next,
        billing: plan.after.billing,
      }
    : null,
})
export type Effect = ReturnType<typeof effectOf>
