import type { Plan } from './plan'

export const netOf = ({ chargeMinor, refundMinor }: Pick<Plan, 'chargeMinor' | 'refundMinor'>) =>
  chargeMinor - refundMinor

/** What a choice was said to cost: what moves now, or the next charge where nothing does (rules §5.6). */
export const costOf = (plan: Plan) => netOf(plan) || (plan.next?.amountMinor ?? 0)

/** What a plan does, as it is told to whoever may know prices (rules §3.7). */
export const effectOf = (plan: Plan, currency: string, money: boolean) => ({
  state: plan.after.state,
  endsAt: plan.after.endsAt,
  nextBillingAt: plan.after.nextBillingAt,
  staysUntil: plan.after.staysUntil,
  autoRenew: plan.after.autoRenew,
  drops: plan.drops,
  along: plan.along.map(({ kin: { titleEn, titleFr } }) => ({ titleEn, titleFr })),
  netMinor: netOf(plan),
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
