import type { NextAuthOptions } from 'next-auth'
import CredentialsProvider from 'next-auth/providers/credentials'
import { closeSession, openSession, readSession } from '../db/identity'
import { env } from '../env'
import { checkCredentials } from './sign-in'
import { fingerprint, newToken, sessionCookie } from './token'

/**
 * next-auth 4 allows Credentials with the `jwt` strategy only. Its cookie is here an opaque random token whose SHA-256
 * is the key of a Session row, so that a session can be revoked: `encode` opens the row, `decode` looks it up.
 */
export function authOptions(): NextAuthOptions {
  const cookie = sessionCookie()
  return {
    secret: env().NEXTAUTH_SECRET,
    session: { strategy: 'jwt', maxAge: 12 * 3600 },
    pages: { signIn: '/sign-in', error: '/sign-in' },
    cookies: {
      sessionToken: {
        name: cookie.name,
        options: { httpOnly: true, sameSite: 'lax', path: '/', secure: cookie.secure },
      },
    },
    providers: [
      CredentialsProvider({
        credentials: { email: {}, password: {} },
        async authorize(given, request) {
          const { email = '', password = '' } = given ?? {}
          const headers = request?.headers ?? {}
          const outcome = await checkCredentials(email, password, headers['x-forwarded-for'] ?? 'local')
          if (outcome.outcome === 'tooMany') throw new Error(`tooMany:${outcome.minutes}`)
          if (outcome.outcome === 'wrong') return null
          return { id: outcome.user, organisation: outcome.organisation, agent: headers['user-agent'] ?? '' }
        },
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => (user ? { ...token, ...user } : token),
    },
    jwt: {
      async encode({ token }) {
        if (typeof token?.opaque === 'string') return token.opaque
        const opaque = newToken()
        const { id, organisation, agent } = token as { id: string; organisation: string; agent: string }
        await openSession(fingerprint(opaque), { id, organisation_id: organisation }, agent)
        return opaque
      },
      async decode({ token }) {
        if (!token) return null
        const row = await readSession(fingerprint(token))
        return row ? { sub: row.user_id, opaque: token } : null
      },
    },
    events: {
      async signOut({ token }) {
        if (typeof token?.opaque === 'string') await closeSession(fingerprint(token.opaque))
      },
    },
    logger: {
      // A session that was revoked or has run out is an everyday thing, not an error.
      error(code, metadata) {
        if (code !== 'JWT_SESSION_ERROR') console.error(code, metadata)
      },
      warn() {},
      debug() {},
    },
  }
}
