import { v7 as uuid } from 'uuid'
import type { Outcome } from '@/lib/domain/letter/rules'
import type { Outgoing } from '@/lib/domain/letter/run'
import { linkOf } from '@/lib/domain/partnership/link'
import { sendPartnershipRequest } from '@/lib/domain/partnership/send-operations'
import { rows } from '../owner'
import { as, type Org } from '../world'
import { value } from './partnership-scene'

export const written = (id: string = uuid(), over: object = {}) => ({
  ...{ id, letterId: uuid(), locale: 'fr' as const, to: 'ada@cumulus.example', subject: 'Un partenariat' },
  body: `Bonjour,\n\n${linkOf(id)}\n`,
  ...over,
})

export async function sent(by: Org, over: object = {}) {
  const one = written(uuid(), over)
  value(await sendPartnershipRequest(as(by, 'salesAgent'), one))
  return one
}

type Row = { state: string; attempts: number; answer: string | null; due_at: Date; content: object }
export const letterRow = async (id: string) =>
  (
    await rows<Row>('select state::text, attempts, answer, due_at, content from letter where id = $1', [id])
  )[0]

/** A mailbox without a server: says what it is told to say, and remembers what it was given. */
export function post(answers: Outcome[] = []) {
  const given: Outgoing[] = []
  const deliver = async (letter: Outgoing): Promise<Outcome> => {
    given.push(letter)
    return answers.shift() ?? { done: true }
  }
  return { given, deliver }
}
