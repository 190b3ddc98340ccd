import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import type { Label } from './labels'
import { showPassword } from './new-customer'

type L = (label: Label) => string

const offer = 'Microsoft 365 Business Basic'

/** Everything up to the review of a new French customer with one subscription. */
async function upToReview(page: Page, l: L, company: string, prefix: string) {
  await page.goto('/customers/new')
  await page.getByLabel(l('Company name'), { exact: true }).fill(company)
  await page.getByLabel(l('Country/region'), { exact: true }).selectOption('FR')
  await page.getByLabel(l('Address line 1'), { exact: true }).fill('3 quai des Brumes')
  await page.getByLabel(l('City'), { exact: true }).fill('Nantes')
  await page.getByLabel(l('Postal code'), { exact: true }).fill('44000')
  await page.getByLabel(l('Primary domain')).fill(prefix)
  await page.getByLabel(l('First name'), { exact: true }).first().fill('Léa')
  await page.getByLabel(l('Last name'), { exact: true }).first().fill('Martin')
  await page.getByLabel(l('Email address'), { exact: true }).first().fill('lea.martin@verrerie.example')
  await page.getByLabel(l('Phone number')).first().fill('+33 1 99 00 12 34')
  await page.getByRole('button', { name: l('Next: Subscriptions') }).click()
  await page.getByRole('checkbox', { name: offer, exact: true }).check()
  await page.getByRole('button', { name: l('Next: Review') }).click()
  await expect(page).toHaveURL(/\/review$/)
}

/** The next answer to a form is lost on its way, after the portal has done what was asked. */
async function loseOneAnswer(page: Page) {
  let lost = false
  // Not Playwright's `times`: it counts every request, and a link fetched ahead would use up the one.
  await page.route('**/*', async (route, request) => {
    if (lost || request.method() !== 'POST') return route.fallback()
    lost = true
    await route.fetch()
    await route.abort('connectionreset')
  })
}

const named = (page: Page, company: string) => page.getByRole('row').filter({ hasText: company })

test('a double click on Submit, the back button and a reload make one customer', async ({
  page,
  l,
  signIn,
  elsewhere,
}) => {
  const mark = Date.now().toString(36)
  const [company, prefix] = [`Voilerie ${mark}`, `voilerie${mark}`]
  await signIn('admin.agent@boreal.example')
  await upToReview(page, l, company, prefix)
  await page.getByRole('button', { name: l('Submit') }).dblclick()
  await expect(page.getByRole('heading', { name: l('Confirmation') })).toBeVisible()
  const confirmation = page.url()
  await page.goBack()
  await page.waitForLoadState()
  await page.goto(confirmation.replace('/confirmation', '/review'))
  await expect(page).toHaveURL(confirmation)
  await page.reload()
  await expect(page.getByRole('heading', { name: l('Setup info') })).toBeVisible()
  const password = await showPassword(page)
  await page.goto(`/customers?q=${prefix}`)
  await expect(named(page, company)).toHaveCount(1)

  // The new administrator follows a deep link, must choose a password first, and still arrives where the link led.
  const admin = await elsewhere()
  await admin.goto('/account-settings')
  await signIn(`admin@${prefix}.onmicrosoft.com`, password, admin)
  await expect(admin).toHaveURL(/set-password/)
  const fields = admin.locator('input[autocomplete$=password]')
  await fields.nth(0).fill(password)
  await fields.nth(1).fill('une voile sur la rade au matin')
  await fields.nth(2).fill('une voile sur la rade au matin')
  await admin.locator('main button[type=submit]').click()
  await expect(admin).toHaveURL(/\/account-settings$/)
})

test('an answer lost on its way loses nothing: sent again, Submit finds the customer it made', async ({
  page,
  l,
  signIn,
}) => {
  const mark = Date.now().toString(36)
  const [company, prefix] = [`Corderie ${mark}`, `corderie${mark}`]
  await signIn('admin.agent@boreal.example')
  await upToReview(page, l, company, prefix)
  await loseOneAnswer(page)
  await page.getByRole('button', { name: l('Submit') }).click()
  await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toBeVisible()
  await page.getByRole('button', { name: l('Submit') }).click()
  await expect(page.getByRole('heading', { name: l('Confirmation') })).toBeVisible()
  await page.goto(`/customers?q=${prefix}`)
  await expect(named(page, company)).toHaveCount(1)
})
