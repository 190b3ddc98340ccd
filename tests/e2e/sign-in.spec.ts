import { expect, test } from './fixtures'

test('a person who follows a deep link comes back to it after signing in', async ({
  page,
  l,
  signIn,
  accessible,
}) => {
  await page.goto('/customers?sort=name')
  await expect(page.getByRole('heading', { level: 1, name: l('Sign in') })).toBeVisible()
  await accessible()
  await signIn('sales.agent@boreal.example')
  await expect(page).toHaveURL(/\/customers\?sort=name/)
  await expect(page.getByRole('heading', { level: 1, name: l('Customers') })).toBeVisible()
})

test('a wrong password keeps the address and says what to do', async ({ page, l, accessible }) => {
  await page.goto('/sign-in')
  await page.getByLabel(l('Email'), { exact: true }).fill('admin.agent@meridian.example')
  await page.getByLabel(l('Password'), { exact: true }).fill('not the password')
  await page.getByRole('button', { name: l('Sign in') }).click()
  await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toBeVisible()
  await expect(page.getByLabel(l('Email'), { exact: true })).toHaveValue('admin.agent@meridian.example')
  await accessible()
})

test('signing out ends the session on the server, not only on the device', async ({
  page,
  l,
  signIn,
  context,
}) => {
  await signIn('admin.agent@rhein.example')
  const before = await context.cookies()
  await page
    .getByRole('button', { name: /admin|@|agent/i })
    .or(page.locator('[popovertarget=who]'))
    .first()
    .click()
  await page.getByRole('button', { name: l('Sign out') }).click()
  await expect(page).toHaveURL(/sign-in/)
  await context.addCookies(before)
  await page.goto('/customers')
  await expect(page).toHaveURL(/sign-in/)
})

test('the language is remembered', async ({ page, lang, signIn }) => {
  await signIn('sales.agent@meridian.example')
  const [other, menu] = lang === 'fr' ? ['English', 'Customers'] : ['Français', 'Clients']
  await page.locator('[popovertarget=who]').click()
  await page.getByRole('button', { name: other }).click()
  await expect(page.getByRole('link', { name: menu }).first()).toBeVisible()
  await page.goto('/')
  await expect(page.getByRole('link', { name: menu }).first()).toBeVisible()
  // Back again: the choice is also kept with the person, whom the other language's run shares.
  await page.locator('[popovertarget=who]').click()
  await page.getByRole('button', { name: lang === 'fr' ? 'Français' : 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', lang)
})
