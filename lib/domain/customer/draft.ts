import { z } from 'zod'
import type { Db } from '../../db/scope'
import type { Member } from '../actor'
import { Refusal } from '../refusal'
import { type AccountField, blankAccount, TypedAccount } from './account-schema'

/** A line of the draft as it was typed: text, whatever it says. */
export type TypedLine = Record<string, string>

export type Draft = {
  id: string
  account: TypedAccount
  lines: TypedLine[]
  submittedAt: Date | null
  customerId: string | null
  updatedAt: Date
  /** False until something was typed: the wizard's address comes before its row. */
  stored: boolean
}

const columns = {
  id: true,
  account: true,
  lines: true,
  submittedAt: true,
  customerId: true,
  updatedAt: true,
  createdAt: true,
} as const

/** The person's own draft, or a blank one under this id. */
export async function readDraft(db: Db, actor: Member, id: string): Promise<Draft> {
  const row = await db.customerDraft.findFirst({
    where: { providerId: actor.organisation.id, id, userId: actor.user.id },
    select: columns,
  })
  if (!row)
    return {
      id,
      account: blankAccount,
      lines: [],
      submittedAt: null,
      customerId: null,
      updatedAt: new Date(0),
      stored: false,
    }
  return { ...row, account: accountOf(row.account), lines: row.lines as TypedLine[], stored: true }
}

/** What an older version of the form kept may lack a field or have one too many. */
export function accountOf(kept: unknown): TypedAccount {
  const known = Object.entries((kept ?? {}) as object).filter(([field]) => field in blankAccount)
  const account = TypedAccount.safeParse(Object.fromEntries(known))
  return account.success ? account.data : blankAccount
}

/** Keeps what was typed so far; a submitted draft is history and stays as it is. */
export async function keepAccount(db: Db, actor: Member, now: Date, id: string, account: TypedAccount) {
  const own = { providerId: actor.organisation.id, id, userId: actor.user.id }
  const kept = {
    account: Object.fromEntries(Object.entries(account).filter(([, text]) => text !== '')),
    resellerId: uuidOf(account, 'resellerId'),
    updatedAt: now,
  }
  const rewrite = async () =>
    (await db.customerDraft.updateMany({ where: { ...own, submittedAt: null }, data: kept })).count
  if ((await rewrite()) > 0) return
  const { count } = await db.customerDraft.createMany({
    data: [{ ...own, ...kept, createdAt: now }],
    skipDuplicates: true,
  })
  // Two first saves of one form may cross: the second writes over the first. What is left is submitted, or not one's own.
  if (count === 0 && (await rewrite()) === 0) throw new Refusal('customer.alreadySubmitted')
}

/** Keeps the offers chosen so far, whatever their quantities say. */
export async function keepLines(db: Db, actor: Member, now: Date, id: string, lines: readonly TypedLine[]) {
  const { count } = await db.customerDraft.updateMany({
    where: { providerId: actor.organisation.id, id, userId: actor.user.id, submittedAt: null },
    data: { lines: [...lines], updatedAt: now },
  })
  if (count === 0) throw new Refusal('customer.draftGone')
}

const Id = z.uuid()
const uuidOf = (account: TypedAccount, field: AccountField) =>
  Id.safeParse(account[field]).success ? account[field] : null
