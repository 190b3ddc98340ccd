import '../domain'
import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import type { z } from 'zod'
import type { Actor } from '../domain/actor'
import type { Operation } from '../domain/operation'
import type { Result } from '../domain/refusal'
import { currentActor } from './session'

/**
 * A page asks. Not your row, or an address that is malformed, is a page that is not there; not signed in leads to the
 * sign-in and back. What is left is for the page to say: see `page.tsx`.
 */
export async function ask<S extends z.ZodType, O>(
  operation: Operation<S, O>,
  input: z.input<S>,
  as?: Actor,
): Promise<Result<O>> {
  const result = await operation(as ?? (await currentActor()), input)
  if (!result.ok && result.refusal.key === 'signIn.needed') redirect(await signInAddress())
  if (!result.ok && result.refusal.key === 'password.mustChange') redirect(`/set-password${await goingTo()}`)
  if (!result.ok && (result.refusal.reason === 'notFound' || result.refusal.key === 'input.invalid'))
    notFound()
  return result
}

/** Where the person was going, for the page that leads there in the end (`proxy.ts` tells the path). */
const goingTo = cache(async () => {
  const path = (await headers()).get('x-path') ?? '/'
  return path === '/' ? '' : `?next=${encodeURIComponent(path)}`
})

/** The sign-in page, remembering where the person was going. */
export const signInAddress = async () => `/sign-in${await goingTo()}`
