import type { z } from 'zod'
import type { Db } from '../../db/scope'
import type { Member } from '../actor'
import { seatsOfNext } from '../renewal/next-rules'
import { assignedProblem } from '../subscription/wish'
import { assignedOf } from '../user/licensing'
import { answerTo } from './answers'
import { conversionOf, conversionTargets, leastSeats, type When } from './convert-rules'
import { effectOf } from './effect'
import type { LoadedChange } from './load'
import { judgeMerge, mergeable, mergeOf } from './merge-rules'
import { planMerge } from './plan-merge'
import { planConvert } from './plan-terms'
import type { ReadConversion } from './schema'

type Asked = z.output<typeof ReadConversion>

/** What is wished in the page's address, else what is arranged, else the paid equivalent as it would come by itself. */
export function wishOf({ loaded, facts, becomes }: LoadedChange, asked: Asked) {
  const { nextTerm, quantity } = loaded
  const targets = conversionTargets(facts)
  const code = asked.offerId ?? nextTerm?.offerId ?? becomes
  const target = targets.find(({ id }) => id === code) ?? (asked.offerId ? undefined : targets[0])
  const arranged = target?.id === nextTerm?.offerId ? nextTerm : null
  const usual =
    target?.options.find(({ term, billing }) => term === 'P1Y' && billing === 'monthly') ?? target?.options[0]
  const when: When = asked.when ?? (nextTerm ? 'end' : 'now')
  return {
    when,
    offerId: target?.id ?? code ?? '',
    plan: asked.plan ?? {
      term: arranged?.term ?? usual?.term ?? '',
      billing: arranged?.billing ?? usual?.billing ?? '',
    },
    quantity: asked.quantity ?? (when === 'end' ? (arranged?.quantity ?? quantity) : quantity),
    into: when === 'now' ? asked.into : undefined,
  }
}
export type ConversionWish = ReturnType<typeof wishOf>

/** What the wish would come to: now, or at the trial's end by today's prices; or what is wrong with it. */
export async function outcomeOf(
  db: Db,
  actor: Member,
  { loaded, facts, others }: LoadedChange,
  wish: ConversionWish,
) {
  const told = (plan: Parameters<typeof effectOf>[0]) =>
    effectOf(plan, loaded.currency, actor.organisation.id === loaded.providerId)
  if (wish.into) {
    const merge = mergeOf(facts, others, { ...wish, into: wish.into })
    if ('problems' in merge) return { problems: merge.problems }
    return { problems: {}, effect: told(planMerge(facts, merge)), merged: merge.into }
  }
  const verdict = conversionOf(facts, wish)
  if ('problems' in verdict) return { problems: verdict.problems }
  const { target, option } = verdict
  if (wish.when === 'end') {
    const { assigned, names } = await assignedOf(db, loaded)
    const held = assigned > wish.quantity ? { assigned, names, arranged: wish.quantity } : null
    const seats = seatsOfNext(wish.quantity, { assigned, most: target.maxQuantity }) ?? loaded.quantity
    return { problems: {}, coming: { ...wish.plan, quantity: seats, unitMinor: option.unitMinor }, held }
  }
  const held = await assignedProblem(db, loaded, wish.quantity, false)
  if (held) return { problems: { quantity: held } }
  return { problems: {}, effect: told(planConvert(facts, target, option, wish.quantity)) }
}

/** What can be chosen, and what cannot, with the reason. */
export function choicesOf(actor: Member, { loaded, facts, others }: LoadedChange, wish: ConversionWish) {
  const all = mergeable(facts, others)
  return {
    later: answerTo(actor, loaded, facts, 'convertLater'),
    targets: conversionTargets(facts).map(target => ({
      ...target,
      least: leastSeats(facts, target),
      leastLater: leastSeats(facts, target, 'end'),
    })),
    into: all
      .filter(({ target }) => target.id === wish.offerId)
      .map(({ target, into }) => {
        const seats = Math.max(wish.quantity, leastSeats(facts, target))
        return { ...into, verdict: judgeMerge(facts, target, into, seats) }
      }),
  }
}
