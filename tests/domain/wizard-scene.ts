import { v7 as uuid } from 'uuid'
import { expect } from 'vitest'
import type { Member } from '@/lib/domain/actor'
import { saveAccount } from '@/lib/domain/customer/account-operations'
import { blankAccount, type TypedAccount } from '@/lib/domain/customer/account-schema'
import { saveLines } from '@/lib/domain/customer/lines-operations'
import type { Result } from '@/lib/domain/refusal'

export const freshPrefix = () => `t${uuid().replaceAll('-', '').slice(-16)}`

/** A first step with nothing wrong. */
export const typed = (change: Partial<TypedAccount> = {}): TypedAccount => ({
  ...blankAccount,
  companyName: `Verrerie ${uuid().slice(-8)}`,
  country: 'FR',
  addressLine1: '12 rue des Tilleuls',
  city: 'Lyon',
  postalCode: '69003',
  domain: freshPrefix(),
  firstName: 'Léa',
  lastName: 'Martin',
  email: 'lea.martin@verrerie.example',
  culture: 'fr-FR',
  agreement: 'attested',
  acceptedOn: '2026-01-15',
  ...change,
})

export const twoLines = [
  { offerId: 'CFQ7TTC0LDPB:0001', term: 'P1Y', billing: 'monthly', quantity: '12' },
  { offerId: 'CFQ7TTC0LH16:0001', term: 'P1Y', billing: 'monthly', quantity: '3' },
]

/** The operation's value; the test fails with the refusal's own key otherwise. */
export async function done<O>(answer: Promise<Result<O>>) {
  const result = await answer
  if (!result.ok) throw new Error(`${result.refusal.key} ${JSON.stringify(result.refusal.fields)}`)
  return result.value
}

export async function no(answer: Promise<Result<unknown>>) {
  const result = await answer
  expect(result.ok).toBe(false)
  return result.ok ? (undefined as never) : result.refusal
}

/** A draft that stands before Submit. */
export async function draftBefore(actor: Member, account: TypedAccount, lines = twoLines) {
  const draftId = uuid()
  await done(saveAccount(actor, { draftId, account }))
  if (account.agreement === 'attested') await done(saveLines(actor, { draftId, lines }))
  return draftId
}
