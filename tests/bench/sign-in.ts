const PASSWORD = 'Twotier-Demo-2026'

/** As a person does: the form's token, the credentials, and the cookies that come of them. */
export async function signIn(site: URL, email: string): Promise<string> {
  const jar = new Map<string, string>()
  const keep = (answer: Response) => {
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      jar.set(name, value)
    }
  }
  const cookies = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
  const asked = await fetch(new URL('/api/auth/csrf', site))
  keep(asked)
  const { csrfToken } = (await asked.json()) as { csrfToken: string }
  const body = new URLSearchParams({ csrfToken, email, password: PASSWORD, json: 'true' })
  const headers = { cookie: cookies(), origin: site.origin }
  keep(
    await fetch(new URL('/api/auth/callback/credentials', site), {
      method: 'POST',
      body,
      headers,
      redirect: 'manual',
    }),
  )
  return cookies()
}
