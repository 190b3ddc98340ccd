import type { z } from 'zod'
import { type Db, within } from '../db/scope'
import { doneLine, type Line, type Note, record, recordRefused } from './activity/record'
import type { Actor, Member } from './actor'
import { may, type Permission, rolesFor } from './permission'
import { problemsOf } from './problem'
import { Refusal, type Result } from './refusal'

type Call<A extends Actor, I, P> = {
  actor: A
  db: Db
  input: I
  /** The server's clock, once for the whole call. */
  now: Date
  prepared: P
  /** Says what the activity log should tell of this command: on what, for which customer, from → to. */
  note: (note: Note) => void
  /** The same, for work that writes the line in a statement of its own and so spares a round trip. */
  line: (note: Note) => Line
}

type Definition<A extends Actor, S extends z.ZodType, O, P> = {
  permission: Permission
  input: S
  /** Slow work that must not hold the transaction open, such as hashing a password. */
  prepare?: (input: z.output<S>, actor: A) => Promise<P>
  /** What a person is still typing is not yet something done: no line in the activity log. */
  quiet?: true
  run: (call: Call<A, z.output<S>, P>) => Promise<O>
}

/** A thing the portal can do, as one value: its permission, its input, its work. Called with an actor and unparsed input. */
export type Operation<S extends z.ZodType = z.ZodType, O = unknown> = {
  (actor: Actor, input: z.input<S>): Promise<Result<O>>
  kind: 'query' | 'command'
  permission: Permission
  input: S
  /** The registry's name for it, set by `domain/index.ts`; it is what the activity log says. */
  operationName: string
}

/** Something to be asked: its transaction is read-only, Postgres itself refuses it a write. */
export const query = <S extends z.ZodType, O, P = undefined>(definition: Definition<Member, S, O, P>) =>
  operation('query', definition)

/** Something to be done, in one transaction with its line in the activity log. */
export const command = <S extends z.ZodType, O, P = undefined>(definition: Definition<Member, S, O, P>) =>
  operation('command', definition)

/** A query that somebody who is not signed in may ask too. */
export const openQuery = <S extends z.ZodType, O, P = undefined>(definition: Definition<Actor, S, O, P>) =>
  operation('query', definition)

/** A command of somebody who is not signed in: the answer to a link. Its work says itself what the activity log should tell. */
export const openCommand = <S extends z.ZodType, O, P = undefined>(definition: Definition<Actor, S, O, P>) =>
  operation('command', definition)

function operation<A extends Actor, S extends z.ZodType, O, P>(
  kind: 'query' | 'command',
  definition: Definition<A, S, O, P>,
): Operation<S, O> {
  const logged = kind === 'command' && !definition.quiet
  const call = async (someone: Actor, raw: z.input<S>): Promise<Result<O>> => {
    let noted: Note = {}
    try {
      authorise(someone, definition.permission)
      // `authorise` lets a guest through only where the table says so, and only open operations have such a permission.
      const actor = someone as A
      const parsed = definition.input.safeParse(raw, { reportInput: true })
      if (!parsed.success) throw new Refusal('input.invalid', {}, problemsOf(parsed.error))
      const input = parsed.data
      const prepared = (await definition.prepare?.(input, actor)) as P
      const now = new Date()
      const value = await within(actor, kind === 'query', async db => {
        let written = false
        const line = (note: Note) => doneLine(actor as Member, call.operationName, now, note)
        const answer = await definition.run({
          actor,
          db,
          input,
          now,
          prepared,
          note: more => {
            noted = { ...noted, ...more }
          },
          line: said => {
            written = true
            noted = said
            return line(said)
          },
        })
        if (logged && actor.organisation && !written) await record(db, line(noted))
        return answer
      })
      return { ok: true, value }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      if (logged) await recordRefused(someone, call.operationName, error, noted)
      return { ok: false, refusal: error }
    }
  }
  call.kind = kind
  call.permission = definition.permission
  call.input = definition.input
  call.operationName = definition.permission as string
  return call
}

/** The role comes before the parse, so that a stranger learns nothing of the input's shape. */
function authorise(actor: Actor, permission: Permission) {
  if (actor.organisation && actor.mustChangePassword && permission !== 'self.password')
    throw new Refusal('password.mustChange')
  if (may(actor, permission)) return
  if (!actor.organisation) throw new Refusal('signIn.needed')
  const able = rolesFor(permission, actor.organisation.kind)
  if (able.length === 0) throw new Refusal('kind.never', { kind: actor.organisation.kind })
  throw new Refusal('role.missing', { roles: able, organisation: actor.organisation.name })
}
