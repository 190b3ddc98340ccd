'use server'

import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { closeSession, rememberLocale } from '../db/identity'
import { isLocale } from '../i18n/locale'
import { localeCookie } from '../i18n/request'
import { localPath } from './local-path'
import { currentActor, sessionToken } from './session'
import { fingerprint, sessionCookie } from './token'

const year = 365 * 24 * 3600

/** Chooses the language for this device and, when signed in, for the person. */
export async function chooseLocale(form: FormData) {
  const locale = form.get('locale')
  if (!isLocale(locale)) return
  ;(await cookies()).set(localeCookie, locale, { maxAge: year, sameSite: 'lax', path: '/' })
  const token = await sessionToken()
  if (token && (await currentActor()).user) await rememberLocale(fingerprint(token), locale)
}

/**
 * Revokes the session on the server, so that a copied cookie is worth nothing either. Leads to the sign-in page, and from
 * there to `next`; or to `then`, which is for somebody who has no account.
 */
export async function signOut(form: FormData) {
  const token = await sessionToken()
  if (token) await closeSession(fingerprint(token))
  ;(await cookies()).delete(sessionCookie().name)
  const [next, then] = [form.get('next'), form.get('then')]
  if (typeof then === 'string') redirect(localPath(then))
  redirect(typeof next === 'string' ? `/sign-in?next=${encodeURIComponent(localPath(next))}` : '/sign-in')
}
