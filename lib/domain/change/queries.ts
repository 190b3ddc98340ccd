import { query } from '../operation'
import { wayOf } from '../renewal/rules'
import { assignedOf } from '../user/licensing'
import { answerTo } from './answers'
import { choicesOf, outcomeOf, wishOf } from './conversion'
import { loadChange } from './load'
import { alignments, comingTerm, judgeNext, nextOf, tightNext } from './next-rules'
import { ReadConversion, ReadRenewal } from './schema'

/** The page on which the next term is arranged, with what the wish in its address would come to (rules §5.10, §5.11). */
export const readRenewal = query({
  permission: 'subscription.read',
  input: ReadRenewal,
  async run({ actor, db, input, now }) {
    const { loaded, facts, others } = await loadChange(db, actor, input, now)
    const { offerId, quantity, plan, endsAt } = input
    const asked =
      offerId !== undefined || quantity !== undefined || plan !== undefined || endsAt !== undefined
    const wish = asked ? { offerId, quantity, ...plan, endsAt } : (loaded.nextTerm ?? {})
    const aligned = alignments(facts, others, wish.term ?? loaded.term)
    const problems = asked ? judgeNext(facts, wish, aligned) : {}
    const { id, customerId, companyName, nickname, offer, currency, version, term, billing } = loaded
    const priced = actor.organisation.id === loaded.providerId
    const arranged = wish.quantity ?? loaded.quantity
    const held = arranged < loaded.quantity ? await assignedOf(db, loaded) : { assigned: 0, names: [] }
    return {
      ...{ id, customerId, companyName, nickname, offer, currency, version, term, billing },
      quantity: loaded.quantity,
      endsAt: loaded.endsAt,
      autoRenew: loaded.autoRenew,
      scheduled: loaded.nextTerm,
      undecided:
        wayOf({
          ...loaded,
          renewal: facts.policy.renewal,
          arranged: loaded.nextTerm !== null,
          paid: false,
          short: false,
          tight: false,
        }) === 'decision',
      answer: answerTo(actor, loaded, facts, 'schedule'),
      priced,
      wish: {
        offerId: loaded.offer.id,
        quantity: loaded.quantity,
        term,
        billing: loaded.nextBilling ?? billing,
        endsAt: undefined,
        ...clean(wish),
      },
      asked,
      changes: nextOf(facts, wish) !== null,
      problems,
      coming: Object.keys(problems).length === 0 ? comingTerm(facts, wish, held.assigned) : null,
      held: held.assigned > arranged ? { ...held, arranged } : null,
      tight: asked ? null : tightNext(facts),
      offers: [
        { id: offer.id, titleEn: offer.titleEn, titleFr: offer.titleFr, options: facts.options },
        ...facts.targets.filter(({ sold, withdrawnAt, endOfSale }) => sold && !withdrawnAt && !endOfSale),
      ].map(({ id: code, titleEn, titleFr, options }) => ({ id: code, titleEn, titleFr, options })),
      aligned,
      now,
    }
  },
})

const clean = <T extends object>(wish: T) =>
  Object.fromEntries(Object.entries(wish).filter(([, value]) => value !== undefined)) as Partial<T>

/** The page on which a trial becomes a paid subscription, now or at its end, with what the choice in its address would cost (rules §5.8). */
export const readConversion = query({
  permission: 'subscription.read',
  input: ReadConversion,
  async run({ actor, db, input, now }) {
    const found = await loadChange(db, actor, input, now)
    const { loaded, facts } = found
    const { id, customerId, companyName, nickname, offer, currency, version, endsAt } = loaded
    const answer = answerTo(actor, loaded, facts, 'convert')
    const wish = wishOf(found, input)
    const asked = input.offerId !== undefined
    const outcome = answer.allowed ? await outcomeOf(db, actor, found, wish) : null
    return {
      ...{ id, customerId, companyName, nickname, offer, currency, version, endsAt, answer, wish, asked },
      ...choicesOf(actor, found, wish),
      priced: actor.organisation.id === loaded.providerId,
      bySelf: facts.policy.renewal === 'convert',
      quantity: loaded.quantity,
      becomes: found.becomes,
      scheduled: loaded.nextTerm,
      tight: tightNext(facts, loaded.nextTerm ?? (found.becomes ? { offerId: found.becomes } : null)),
      problems: asked ? (outcome?.problems ?? {}) : {},
      effect: outcome?.effect ?? null,
      merged: outcome?.merged ?? null,
      coming: outcome?.coming ?? null,
      held: outcome?.held ?? null,
      now,
    }
  },
})
