import { expect, type Page } from '@playwright/test'
import type { Label } from './labels'
import { chooseOffer, takePassword, typeAccount } from './new-customer'

type Wish = {
  page: Page
  l: (label: Label) => string
  lang: 'en' | 'fr'
  accessible: () => Promise<void>
  reseller: string
  company: string
  prefix: string
}

/** From the reseller's row: a customer with two subscriptions; answers the password that is shown once, and is gone then. */
export async function addFromRow({ page, l, lang, accessible, reseller, company, prefix }: Wish) {
  await page
    .getByRole('row')
    .filter({ hasText: reseller })
    .getByRole('link', { name: l('Add new customer') })
    .click()
  await expect(page.locator('main')).toContainText(reseller)
  await typeAccount({ page, l, company, prefix })
  await accessible()
  await page.getByRole('button', { name: l('Next: Subscriptions') }).click()

  await expect(page.getByRole('heading', { name: l('New subscription') })).toBeVisible()
  const standard = 'Microsoft 365 Business Standard'
  for (const [offer, licenses] of [
    [standard, '12'],
    [lang === 'fr' ? 'Exchange Online (plan 1)' : 'Exchange Online (Plan 1)', '3'],
  ] as const)
    await chooseOffer({ page, l }, offer, licenses)
  await accessible()
  await page.getByRole('button', { name: l('Next: Review') }).click()

  await expect(page).toHaveURL(/\/review$/)
  await expect(page.locator('main')).toContainText(company)
  await expect(page.locator('main')).toContainText(standard)
  await accessible()
  await page.getByRole('button', { name: l('Submit') }).click()

  await expect(page.getByRole('heading', { name: l('Confirmation') })).toBeVisible()
  await expect(page.getByRole('heading', { name: l('Setup info') })).toBeVisible()
  await accessible()
  await expect(page.locator('main')).toContainText(`admin@${prefix}.onmicrosoft.com`)
  const password = await takePassword({ page, l })
  await expect(page.getByRole('heading', { level: 1, name: l('Customers') })).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: company })).toBeVisible()
  await page.goBack()
  await expect(page.locator('body')).not.toContainText(password)
  return password
}
