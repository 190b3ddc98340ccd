import { answerTo } from '../change/answers'
import { effectOf } from '../change/effect'
import { loadChange } from '../change/load'
import { query } from '../operation'
import { planUpgrade } from './plan'
import { judgeInto, judgeTarget, seatRange, upgradeOf, upgradeOptions } from './rules'
import { ReadUpgrade } from './schema'

/** The upgrade's page: every target with its answer, and for the one chosen what the upgrade would do. */
export const readUpgrade = query({
  permission: 'subscription.read',
  input: ReadUpgrade,
  async run({ actor, db, input, now }) {
    const { loaded, facts, others, delegatedAdmin } = await loadChange(db, actor, input, now)
    const whole = { ...facts, others, delegatedAdmin }
    const answer = answerTo(actor, loaded, facts, 'upgrade')
    const {
      id,
      customerId,
      companyName,
      nickname,
      offer,
      currency,
      version,
      quantity,
      term,
      billing,
      endsAt,
    } = loaded
    const target = facts.targets.find(one => one.id === input.target)
    const seats = input.quantity ?? quantity
    const wish = { target: input.target ?? '', quantity: seats, into: input.into, plan: input.plan }
    const upgrade = target && answer.allowed ? upgradeOf(whole, wish) : null
    const plan = upgrade && !('problems' in upgrade) ? planUpgrade(whole, upgrade) : null
    const priced = actor.organisation.id === loaded.providerId
    return {
      ...{ id, customerId, companyName, nickname, offer, currency, version, quantity, term, billing, endsAt },
      ...{ answer, priced, now, wish },
      partial: facts.policy.upgrade === 'partial',
      targets: facts.targets.map(one => ({ ...one, verdict: judgeTarget(whole, one) })),
      chosen: target
        ? {
            ...{ id: target.id, titleEn: target.titleEn, titleFr: target.titleFr },
            ...seatRange(facts, target),
            options: upgradeOptions(facts, target),
            into: others
              .filter(({ offerId }) => offerId === target.id)
              .map(other => ({ ...other, verdict: judgeInto(facts, target, other, seats) })),
          }
        : null,
      problems: upgrade && 'problems' in upgrade ? upgrade.problems : {},
      result: plan && {
        effect: effectOf(plan, currency, priced),
        moves: plan.moves,
        created: plan.created !== null,
        full: seats === quantity,
        into: upgrade && !('problems' in upgrade) ? (upgrade.into ?? null) : null,
      },
    }
  },
})
