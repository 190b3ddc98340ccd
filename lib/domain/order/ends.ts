import type { Offer, OwnSubscription, Situation } from '../catalogue/offer'
import { alignmentsOf } from './align'
import type { AskedLine, JudgedLine } from './rules'
import { termEnd } from './term'

type Line = Pick<AskedLine, 'term' | 'endsAt'>

/** Only what renews by choice chooses its end; a trial has its days, and an add-on that hangs on a base ends with it (rules §5.9, §5.10). */
export const aligns = ({ kind, policy }: Pick<Offer, 'kind' | 'policy'>) =>
  policy.renewal === 'choice' && policy.trialDays === null && kind !== 'trial'

const neighbours = (own: readonly OwnSubscription[]) =>
  own.map(one => ({ ...one, endsAt: one.endsAt ? new Date(one.endsAt) : null }))

/** The days a term that begins now may end on. */
export const endsOf = ({ now, own }: Pick<Situation, 'now' | 'own'>, term: string) =>
  alignmentsOf(now, term, neighbours(own))

export const alignable = (offer: Offer, { term, endsAt }: Line, situation: Situation) =>
  aligns(offer) &&
  endsOf(situation, term).some(one => one.endsAt.getTime() === new Date(endsAt ?? '').getTime())

/** A classic add-on ends with the base it hangs on, held or in the same order (rules §5.9). */
export function baseEnd(
  parent: JudgedLine['parent'],
  lines: readonly AskedLine[],
  { own, now }: Pick<Situation, 'own' | 'now'>,
): Date | null {
  if (!parent) return null
  if ('line' in parent) return termEnd(now, lines[parent.line]?.term ?? '', null)
  const endsAt = own.find(({ id }) => id === parent.subscriptionId)?.endsAt
  return endsAt ? new Date(endsAt) : null
}
