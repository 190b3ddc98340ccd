import { monthsOf } from '../order/term'
import { refundableQuantity } from '../subscription/lots'
import { lastDay } from '../subscription/rules'
import { conversionTargets } from './convert-rules'
import type { Called, ChangeFacts, Option } from './facts'
import { type Change, no, type Verdict, yes } from './verdict'

/** May this be done to the subscription now, whoever asks? One answer for buttons, dialogs, commands and bulk work. */
export function judgeChange(change: Change, facts: ChangeFacts): Verdict {
  return beforeAll(change, facts) ?? rules[change](facts)
}

/** What decides whether a next term may be arranged. */
export type Schedulable = Pick<ChangeFacts, 'now'> & {
  subscription: Pick<ChangeFacts['subscription'], 'state' | 'endsAt' | 'changes' | 'autoRenew'>
  policy: Pick<ChangeFacts['policy'], 'renewal' | 'maxChanges'>
  offer: Pick<ChangeFacts['offer'], 'kind'>
}

/** The same for one of many, of which less is known. */
export const judgeSchedule = (facts: Schedulable): Verdict => beforeAll('schedule', facts) ?? schedule(facts)

/** rules §5.5: while a renewal is due, nothing else moves; rules §5.1: which states a change begins from. */
function beforeAll(change: Change, { subscription, policy, now }: Schedulable): Verdict | undefined {
  const { state, endsAt, changes } = subscription
  const from =
    change === 'resume' ? ['suspended'] : change === 'cancel' ? ['active', 'suspended'] : ['active']
  if (!from.includes(state)) return no('state', { state })
  if (endsAt && endsAt <= now) return no('renewing', { date: lastDay(endsAt) })
  if (policy.maxChanges !== null && changes >= policy.maxChanges && !['suspend', 'cancel'].includes(change))
    return no('changesUsed', { max: policy.maxChanges })
  return undefined
}

const rules: Record<Change, (facts: ChangeFacts) => Verdict> = {
  suspend: ({ policy }) => (policy.maySuspend ? yes() : no('noSuspend')),

  // rules §5.9: a child cannot be enabled while its base is not.
  resume: ({ parent, subscription }) =>
    parent && parent.state !== 'active'
      ? no('parentNotActive', { base: parent.titleEn, baseFr: parent.titleFr })
      : yes(subscription.staysUntil ?? subscription.endsAt),

  cancel,
  stopRenewal: facts => renewalChoice(facts, true),
  startRenewal: facts => renewalChoice(facts, false),
  billing,
  term,

  // rules §5.8
  convert: ({ offer, targets, subscription }) => {
    if (offer.kind !== 'trial') return no('notTrial')
    return conversionTargets({ targets }).length > 0 ? yes(subscription.endsAt) : no('noTarget')
  },

  // rules §5.8, §5.11: only what is converted by itself at its end can be told into what.
  convertLater: facts => {
    const now = rules.convert(facts)
    if (!now.allowed) return now
    if (facts.policy.renewal !== 'convert') return no('convertsByHand')
    return facts.subscription.autoRenew ? now : no('needsAutoRenew')
  },

  schedule,

  // rules §5.9: an add-on hangs on an active base.
  addon: ({ offer }) => (offer.kind === 'base' ? yes() : no('noAddons')),

  // rules §5.7
  upgrade: ({ offer, policy, targets, addons }) => {
    if (offer.kind === 'trial') return no('noUpgrade')
    if (policy.upgrade === 'never' || targets.length === 0) return no('noUpgrade')
    const attached = addons.filter(({ state }) => state !== 'deleted')
    if (attached.length > 0 && !policy.upgradeWithAddons) return no('addonsPresent', namesOf(attached))
    return yes()
  },
}

/** rules §5.3: as long as every seat can still be given back, each by its own clock; afterwards only at the renewal. */
function cancel({ policy, lots, subscription, now }: ChangeFacts): Verdict {
  if (policy.cancel === 'suspend') return no('suspendInstead')
  if (policy.cancel !== 'window') return no('noCancel')
  const { totalQuantity, details } = refundableQuantity(lots, now)
  if (totalQuantity >= subscription.quantity && details[0]) return yes(details[0].allowedUntil)
  const shut = lots.flatMap(({ quantity, refundableUntil }) =>
    quantity > 0 && refundableUntil && refundableUntil <= now ? [refundableUntil] : [],
  )
  const since = shut.sort((one, other) => other.getTime() - one.getTime())[0]
  return no(
    'windowShut',
    {
      hours: policy.windowHours ?? 0,
      since: since ?? 'none',
      ends: subscription.endsAt ? lastDay(subscription.endsAt) : 'none',
      renews: subscription.autoRenew ? 'yes' : 'no',
    },
    subscription.endsAt,
  )
}

/** rules §5.11: needs active and auto-renew. */
function schedule({ policy, subscription, offer }: Schedulable): Verdict {
  if (policy.renewal === 'always') return no('renewsAlways')
  if (policy.renewal === 'convert') return no('convertsInstead')
  if (policy.renewal !== 'choice' || offer.kind === 'trial') return no('renewsNever')
  return subscription.autoRenew ? yes(subscription.endsAt) : no('needsAutoRenew')
}

/** rules §5.5: classic subscriptions always renew, perpetual ones never; the others by choice. */
function renewalChoice({ policy, subscription }: ChangeFacts, stop: boolean): Verdict {
  if (policy.renewal === 'always') return no('renewsAlways')
  if (policy.renewal === 'never') return no('renewsNever')
  if (subscription.autoRenew === stop) return yes(subscription.endsAt)
  return no(stop ? 'stoppedAlready' : 'renewsAlready', {
    date: subscription.endsAt ? lastDay(subscription.endsAt) : 'none',
  })
}

/** Other billing frequencies of the term it is in. */
export const billingOptions = ({ options, subscription }: ChangeFacts): Option[] =>
  options.filter(({ term, billing }) => term === subscription.term && billing !== subscription.billing)

/** rules §5.6 */
function billing(facts: ChangeFacts): Verdict {
  const { policy, subscription, parent } = facts
  const siblings = parent ? [] : facts.siblings
  if (policy.billingChange === 'never') return no('noBilling')
  // With the next charge only three-year terms change; shorter ones do at the renewal.
  if (policy.billingChange === 'next_charge' && (monthsOf(subscription.term) ?? 0) < 36)
    return no('billingAtRenewal', {}, subscription.endsAt)
  if (billingOptions(facts).length === 0) return no('oneBilling')
  const odd = siblings.filter(({ state, term, billing: other, nextUnitMinor }) =>
    state === 'active'
      ? term !== subscription.term || other !== subscription.billing || nextUnitMinor === null
      : state !== 'deleted',
  )
  if (policy.billingChange === 'restart' && odd.length > 0) return no('orderNotUniform', namesOf(odd))
  return yes()
}

/** Longer terms, with every billing frequency they have (rules §5.6: only upwards). */
export const termOptions = ({ options, subscription }: ChangeFacts): Option[] => {
  const now = monthsOf(subscription.term) ?? 0
  return options.filter(({ term: other }) => (monthsOf(other) ?? 0) > now)
}

function term(facts: ChangeFacts): Verdict {
  if (facts.policy.termChange !== 'up') return no('noTerm')
  return termOptions(facts).length > 0 ? yes() : no('longestTerm')
}

const namesOf = (kin: readonly Called[]) => ({
  names: kin.map(({ titleEn }) => titleEn),
  namesFr: kin.map(({ titleFr }) => titleFr),
})
