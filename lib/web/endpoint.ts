import '../domain'
import type { z } from 'zod'
import type { Operation } from '../domain/operation'
import type { Reason } from '../domain/refusal'
import { say, sayFields } from './say'
import { currentActor } from './session'

const status: Record<Reason, number> = {
  invalid: 422,
  unauthenticated: 401,
  forbidden: 403,
  notFound: 404,
  conflict: 409,
  tooMany: 429,
}

/** Adapter request → operation: path parameters, query string and JSON body are one input. */
export function endpoint<S extends z.ZodType, O>(operation: Operation<S, O>) {
  return async (request: Request, context: { params: Promise<Record<string, string>> }) => {
    const query = Object.fromEntries(new URL(request.url).searchParams)
    const body = operation.kind === 'command' ? await request.json().catch(() => ({})) : {}
    const input = { ...query, ...body, ...(await context.params) } as z.input<S>
    const result = await operation(await currentActor(), input)
    const headers = { 'cache-control': 'no-store' }
    if (result.ok) return json(result.value, { status: 200, headers })
    const { key, reason, fields } = result.refusal
    const error = { code: key, message: await say(result.refusal), fields: await sayFields(fields) }
    return json({ error }, { status: status[reason], headers })
  }
}

/** Amounts are bigint in the database and safe integers in JSON. */
const json = (value: unknown, init: ResponseInit) =>
  new Response(
    JSON.stringify(value, (_key, item) => (typeof item === 'bigint' ? Number(item) : item)),
    { ...init, headers: { ...init.headers, 'content-type': 'application/json' } },
  )
