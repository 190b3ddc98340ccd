import type { Member, Role } from '../actor'
import { rolesFor } from '../permission'
import { Refusal } from '../refusal'
import { type Part, permissionOf, whyNot } from '../subscription/authority'
import type { Loaded } from '../subscription/load'
import { costOf, type Effect, effectOf } from './effect'
import type { ChangeFacts, Option } from './facts'
import { type Plan, planCancel, planRenewal, planResume, planSuspend } from './plan'
import { planBilling, planTerm } from './plan-terms'
import { billingOptions, judgeChange, termOptions } from './rules'
import { type Change, changes } from './verdict'

/** Whose part each change is (roles.md §2, product §2.2). */
export const partOf: Record<Change, Part> = {
  suspend: 'change',
  resume: 'change',
  stopRenewal: 'change',
  startRenewal: 'change',
  cancel: 'cancel',
  billing: 'billing',
  term: 'renewal',
  schedule: 'renewal',
  convert: 'convert',
  convertLater: 'convert',
  upgrade: 'upgrade',
  addon: 'extend',
}

/** May it be done, why not, until when, and who can: the one answer that buttons, dialogs, commands and bulk work read. */
export type Answer = { allowed: boolean; reason: Refusal | null; until: Date | null; who: readonly Role[] }

export function answerTo(actor: Member, loaded: Loaded, facts: ChangeFacts, change: Change): Answer {
  const permission = permissionOf(partOf[change])
  const able = rolesFor(permission, actor.organisation.kind)
  const who = able.length > 0 ? able : rolesFor(permission, 'provider')
  const verdict = judgeChange(change, facts)
  const forbidden = whyNot(actor, partOf[change], loaded)
  if (forbidden) return { allowed: false, reason: forbidden, until: verdict.until, who }
  if (verdict.allowed) return { allowed: true, reason: null, until: verdict.until, who }
  const reason = new Refusal(`change.${verdict.reason}`, verdict.values)
  return { allowed: false, reason, until: verdict.until, who }
}

/** Throws what the button would have said. */
export function permit(actor: Member, loaded: Loaded, facts: ChangeFacts, change: Change) {
  const { reason } = answerTo(actor, loaded, facts, change)
  if (reason) throw reason
}

const simple = {
  suspend: planSuspend,
  resume: planResume,
  cancel: planCancel,
  stopRenewal: facts => planRenewal(facts, false),
  startRenewal: facts => planRenewal(facts, true),
} satisfies Partial<Record<Change, (facts: ChangeFacts) => Plan>>
export type Simple = keyof typeof simple

export const planSimple = (change: Simple, facts: ChangeFacts) => simple[change](facts)

export type Choice = Option & { costMinor: number; effect: Effect }

/** Every change with its answer and, where it is possible, what it would do to money and dates. */
export function standingChanges(actor: Member, loaded: Loaded, facts: ChangeFacts) {
  const priced = actor.organisation.id === loaded.providerId
  const told = (plan: Plan) => effectOf(plan, loaded.currency, priced)
  const choice = (option: Option, plan: Plan): Choice => ({
    ...option,
    costMinor: costOf(plan),
    effect: told(plan),
  })
  const answers = Object.fromEntries(
    changes.map(change => [change, answerTo(actor, loaded, facts, change)]),
  ) as Record<Change, Answer>
  const effects = Object.fromEntries(
    (Object.keys(simple) as Simple[]).flatMap(change =>
      answers[change].allowed ? [[change, told(simple[change](facts))]] : [],
    ),
  ) as Partial<Record<Simple, Effect>>
  const choices = {
    billing: answers.billing.allowed
      ? billingOptions(facts).map(option => choice(option, planBilling(facts, option)))
      : [],
    term: answers.term.allowed
      ? termOptions(facts).map(option => choice(option, planTerm(facts, option)))
      : [],
  }
  return { answers, effects, choices }
}
export type StandingChanges = ReturnType<typeof standingChanges>
