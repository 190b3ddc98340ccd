import '../domain'
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import type { z } from 'zod'
import type { FormState } from '@/components/ui/form-state'
import type { Actor } from '../domain/actor'
import type { Operation } from '../domain/operation'
import type { Details, Refusal, Result } from '../domain/refusal'
import { words } from '../i18n/words'
import { logFailure } from './failure'
import { readFiles, readForm } from './form-data'
import { say, sayFields } from './say'
import { currentActor } from './session'

/**
 * What an action answers: a form's state, and on success the operation's value. With a refusal come its details, for a
 * form that offers a way on (the locations behind a global MPN ID).
 */
export type ActionState<O> = FormState & { value?: O; refusal?: string; details?: Details }

type Options<O, I> = {
  /** Where to go when it is done. */
  goTo?: (value: O, input: I) => string
  /** Where a refusal leads that only another page can explain; what was sent goes with the address. */
  elsewhere?: (refusal: Refusal, input: I) => string | undefined
  /** What to say when it is done and the person stays. */
  done?: (value: O) => Promise<string>
  /** Refusals after which the page around the form is asked for anew: what it showed is not so any more. */
  outdated?: readonly Refusal['key'][]
  /** Names of inputs whose text is sent as a list (checkboxes). */
  lists?: readonly string[]
  /** Names of inputs that send a file, read as `{ name, bytes }`. */
  files?: readonly string[]
  /** Names of inputs that send several files, read as a list of those. */
  fileLists?: readonly string[]
  /** What is asked before anything else: too many attempts from one network. */
  before?: () => Promise<Refusal | undefined>
  /** Turns the actor into one who holds a link. */
  as?: (actor: Actor, input: I) => Actor
}

/** Adapter form → command. Takes a FormData or a plain object; every "no" comes back as a state that keeps what was typed. */
export function action<S extends z.ZodType, O>(
  operation: Operation<S, O>,
  options: Options<O, z.input<S>> = {},
) {
  return async (_previous: FormState, sent: FormData | z.input<S>): Promise<ActionState<O>> => {
    const input = (sent instanceof FormData ? await inputOf(sent, options) : sent) as z.input<S>
    const values = sent instanceof FormData ? typed(sent) : undefined
    let result: Result<O>
    try {
      const before = await options.before?.()
      if (before) return refused(before, values)
      const actor = await currentActor()
      result = await operation(options.as?.(actor, input) ?? actor, input)
    } catch (error) {
      return failed(error, values)
    }
    if (!result.ok) {
      const place = options.elsewhere?.(result.refusal, input)
      if (place) redirect(place)
      if (options.outdated?.includes(result.refusal.key)) refresh()
      return refused(result.refusal, values)
    }
    if (options.goTo) {
      // The place may be the one the person came from by the same act: what is kept of it is old.
      refresh()
      redirect(options.goTo(result.value, input))
    }
    const message = await options.done?.(result.value)
    return { status: 'done', value: result.value, ...(message ? { message } : {}) }
  }
}

async function inputOf(
  form: FormData,
  { lists, files, fileLists }: Pick<Options<never, never>, 'lists' | 'files' | 'fileLists'>,
) {
  return { ...readForm(form, lists), ...(await readFiles(form, files ?? [], fileLists)) }
}

async function refused<O>(
  refusal: Refusal,
  values: Record<string, string> | undefined,
): Promise<ActionState<O>> {
  if (refusal.key === 'password.mustChange') redirect('/set-password')
  const fields = await sayFields(refusal.fields)
  // The sentence of `input.invalid` is the summary's own heading; the fields say the rest.
  return {
    status: 'error',
    refusal: refusal.key,
    details: refusal.details,
    message: await say(refusal),
    fields,
    ...(values ? { values } : {}),
  }
}

/** The database is away, or nobody foresaw it: what was typed stays on the screen, and the number is in the log. */
async function failed<O>(
  error: unknown,
  values: Record<string, string> | undefined,
): Promise<ActionState<O>> {
  const reference = logFailure(error)
  const t = await words('shell.error')
  return { status: 'error', message: t('action', { reference }), ...(values ? { values } : {}) }
}

/** What was typed, to be shown again; never a password. */
const typed = (form: FormData) =>
  Object.fromEntries(
    [...form.entries()].filter(
      (entry): entry is [string, string] =>
        typeof entry[1] === 'string' && !/password|current|repeated/i.test(entry[0]),
    ),
  )
