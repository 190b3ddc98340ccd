import { expect, type Page } from '@playwright/test'

/** The customer whose users the stories change. */
const company = 'Boulangeries Tournesol'
export const domain = 'boulangeriestournesol.onmicrosoft.com'
export const offer = /Microsoft 365 Apps for business/

export async function openCustomer(page: Page) {
  await page.goto(`/customers?q=${encodeURIComponent(company)}`)
  await page.getByRole('link', { name: company, exact: true }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: company })).toBeVisible()
}
