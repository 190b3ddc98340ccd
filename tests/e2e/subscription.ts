import { expect, type Page } from '@playwright/test'
import type { Label } from './labels'

export type Words = { l: (label: Label) => string }

/** Opens a customer by its name; answers its address. */
export async function openCustomer(page: Page, customer: string) {
  await page.goto(`/customers?q=${encodeURIComponent(customer)}`)
  await page.getByRole('row').getByRole('link', { name: customer, exact: true }).click()
  await page.waitForURL(/\/customers\/[0-9a-f-]{36}$/)
  return new URL(page.url()).pathname
}

type Wish = { customer: string; offer: string; licenses?: string; reseller?: string }

/** A fresh subscription of its own, so that no other story is disturbed; opens its page. */
export async function buy(page: Page, { l }: Words, { customer, offer, licenses, reseller }: Wish) {
  const at = await openCustomer(page, customer)
  await page.goto(`${at}/subscriptions/new`)
  await page.getByRole('checkbox', { name: offer, exact: true }).check()
  const box = page.getByRole('group', { name: offer, exact: true })
  if (licenses) await box.getByLabel(l('Licenses'), { exact: true }).fill(licenses)
  if (reseller !== undefined)
    await page.getByLabel(l('Indirect reseller'), { exact: true }).selectOption({ label: reseller })
  await page.getByRole('button', { name: l('Submit') }).click()
  await expect(page.getByRole('heading', { name: l('Subscriptions'), exact: true })).toBeVisible()
  await page.getByRole('link', { name: offer, exact: true }).first().click()
  await page.waitForURL(/\/subscriptions\/[0-9a-f-]{36}$/)
  await expect(page.getByRole('heading', { level: 1, name: offer })).toBeVisible()
}

export const licenses = (page: Page, { l }: Words) => page.getByLabel(l('Licenses'), { exact: true })

export const submit = (page: Page, { l }: Words) =>
  page
    .getByRole('button', { name: l('Submit'), exact: true })
    .first()
    .click()

/** Opens a change's dialog, looks at it and confirms. */
export async function confirm(page: Page, name: string, says: RegExp, accessible: () => Promise<void>) {
  await page.getByRole('button', { name, exact: true }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText(says)
  await accessible()
  await dialog.getByRole('button', { name, exact: true }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
}
