import { serve } from '../serve'
import { expect, test } from './fixtures'
import { type Line, lineTo } from './line-to-database'

let line: Line
let portal: Awaited<ReturnType<typeof serve>>

test.beforeAll(async () => {
  line = await lineTo(process.env.PORTAL_DATABASE_URL ?? '')
  portal = await serve({ env: { PORTAL_DATABASE_URL: line.url } })
})
test.afterAll(async () => {
  await portal.stop()
  await line.close()
})

const reference = /\b\d{6,}\b|\b[0-9a-f]{6,}\b/i

for (const how of ['silent', 'gone'] as const)
  test(`with the database ${how}, a page says so with a reference number, and comes back by itself`, async ({
    page,
    l,
    signIn,
    accessible,
  }) => {
    await page.goto(new URL('/sign-in', portal.site).href)
    await signIn('sales.agent@boreal.example')
    line.cut(how)
    try {
      await page.goto(new URL('/customers', portal.site).href)
      await expect(page.getByText(l('Reference'))).toBeVisible()
      await expect(page.locator('code')).toHaveText(reference)
      await accessible()
      expect((await page.request.get(new URL('/readyz', portal.site).href)).status()).toBe(503)
      expect((await page.request.get(new URL('/livez', portal.site).href)).ok()).toBe(true)
    } finally {
      line.mend()
    }
    await expect(page.getByRole('heading', { level: 1, name: l('Customers') })).toBeVisible()
  })

test('with the database gone, a form keeps what was typed and says so; sent again later it is done once', async ({
  page,
  l,
  signIn,
}) => {
  await page.goto(new URL('/sign-in', portal.site).href)
  await signIn('sales.agent@boreal.example')
  await page.goto(new URL('/indirect-resellers/request', portal.site).href)
  const note = page.getByLabel(new RegExp(`^${l('For whom')}`))
  const who = `Away ${Date.now()}`
  await note.fill(who)
  line.cut('gone')
  try {
    await page.getByRole('button', { name: l('Done') }).click()
    await expect(page.getByRole('alert').filter({ hasText: reference })).toBeVisible()
    await expect(note).toHaveValue(who)
  } finally {
    line.mend()
  }
  await page.getByRole('button', { name: l('Done') }).click()
  await expect(page).toHaveURL(/\/requests/)
  await expect(page.getByRole('row', { name: new RegExp(who) })).toHaveCount(1)
})
