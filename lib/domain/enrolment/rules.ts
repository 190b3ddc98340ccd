import type { Role } from '../actor'
import { type Permission, rolesFor } from '../permission'

/** Days a confirmation link works. */
export const enrolmentDays = 7
export const enrolmentEnd = (now: Date) => new Date(now.getTime() + enrolmentDays * 86_400_000)

/** How often one address may be asked for within an hour: a typing error or two, not a nuisance for its owner. */
export const perAddress = { most: 5, seconds: 3600 }

export const largestDocument = 2 * 1024 * 1024

const marks: [type: DocumentType, first: number[]][] = [
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
]
export type DocumentType = 'application/pdf' | 'image/png' | 'image/jpeg'

/** What a file is by its own first bytes; its name and what the browser says of it are only words. */
export const documentTypeOf = (bytes: Uint8Array): DocumentType | null =>
  marks.find(([, first]) => first.every((byte, index) => bytes[index] === byte))?.[0] ?? null

export type Standing = {
  vetting: 'none' | 'pending' | 'authorized' | 'rejected'
  programme: 'pending' | 'qualified' | 'active' | 'declined'
  locations: number
  signed: boolean
  /** Whether there is a text to sign. */
  published: boolean
}

export const conditions = ['email', 'vetting', 'mpnId', 'agreement', 'programme'] as const
export type Condition = (typeof conditions)[number]
/** Met; to be done by the company; in another's hands; refused. */
export type ConditionState = 'met' | 'todo' | 'waiting' | 'refused'

/** Where each condition stands (rules §1.1, §1.4–§1.6). Signing need not wait for the vetting. */
export function conditionsOf({
  vetting,
  programme,
  locations,
  signed,
  published,
}: Standing): Record<Condition, ConditionState> {
  return {
    email: 'met',
    vetting: vetting === 'authorized' ? 'met' : vetting === 'rejected' ? 'refused' : 'waiting',
    mpnId: locations > 0 ? 'met' : 'waiting',
    agreement: signed ? 'met' : published ? 'todo' : 'waiting',
    programme: programme === 'active' ? 'met' : programme === 'declined' ? 'refused' : 'waiting',
  }
}

export type NextStep = 'appeal' | 'sign' | 'wait' | 'done'

/** The one thing to do next: what only the company can do comes before waiting. */
export function nextStepOf(standing: Standing): NextStep {
  const { vetting, agreement, programme } = conditionsOf(standing)
  if (vetting === 'refused') return 'appeal'
  if (agreement === 'todo') return 'sign'
  return programme === 'met' ? 'done' : 'wait'
}

/** Who of the company takes the step; nobody where it is the operator's. */
export function whoTakes(step: NextStep, kind: 'provider' | 'reseller'): readonly Role[] {
  const needs: Partial<Record<NextStep, Permission>> = { appeal: 'enrolment.appeal', sign: 'agreement.sign' }
  const permission = needs[step]
  return permission ? rolesFor(permission, kind) : []
}
