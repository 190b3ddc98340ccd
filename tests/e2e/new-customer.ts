import { expect, type Page } from '@playwright/test'
import type { Label } from './labels'

export const ownPassword = 'trois chevaux dans la neige'

type Standing = { page: Page; l: (label: Label) => string }

/** Who the customer is, typed into the wizard's first page. */
export async function typeAccount({
  page,
  l,
  company,
  prefix,
}: Standing & { company: string; prefix: string }) {
  await page.getByLabel(l('Company name'), { exact: true }).fill(company)
  await page.getByLabel(l('Country/region'), { exact: true }).selectOption('FR')
  await page.getByLabel(l('Address line 1'), { exact: true }).fill('12 rue des Tilleuls')
  await page.getByLabel(l('City'), { exact: true }).fill('Lyon')
  await page.getByLabel(l('Postal code'), { exact: true }).fill('69003')
  await page.getByLabel(l('Primary domain')).fill(prefix)
  await page.getByLabel(l('First name'), { exact: true }).first().fill('Léa')
  await page.getByLabel(l('Last name'), { exact: true }).first().fill('Martin')
  await page.getByLabel(l('Email address'), { exact: true }).first().fill(`lea.martin@${prefix}.example`)
  await page.getByLabel(l('Phone number')).first().fill('+33 1 99 00 12 34')
}

/** Reads the temporary password, which is hidden until somebody asks for it. */
export async function showPassword(page: Page) {
  const main = page.locator('main')
  await main
    .getByRole('button', { name: /^(Show|Afficher)/ })
    .first()
    .click()
  const shape = /\b[A-Za-z0-9]{4}(?:-[A-Za-z0-9]{4}){3,}\b/
  await expect(main).toContainText(shape, { useInnerText: true })
  return shape.exec(await main.innerText())?.[0] ?? ''
}

/** Reads the temporary password where it is shown once, says that it is kept, and goes on. */
export async function takePassword({ page, l }: Standing) {
  const password = await showPassword(page)
  await page.getByRole('checkbox').last().check()
  await page.getByRole('button', { name: l('Done') }).click()
  return password
}

type Wish = { page: Page; l: (label: Label) => string; company: string; prefix: string; reseller: string }

/** A provider’s person, signed in, adds a customer for a reseller and keeps its administrator’s temporary password. */
export async function addCustomer({ page, l, company, prefix, reseller }: Wish) {
  await page.goto('/indirect-resellers')
  await page
    .getByRole('row')
    .filter({ hasText: reseller })
    .getByRole('link', { name: l('Add new customer') })
    .click()
  await typeAccount({ page, l, company, prefix })
  await page.getByRole('radio', { name: l('The customer will be asked to accept it') }).check()
  await page.getByRole('button', { name: l('Next: Review') }).click()
  await expect(page).toHaveURL(/\/review$/)
  await page.getByRole('button', { name: l('Submit') }).click()
  await expect(page.getByRole('heading', { name: l('Confirmation') })).toBeVisible()
  const password = await takePassword({ page, l })
  await expect(page.getByRole('heading', { level: 1, name: l('Customers') })).toBeVisible()
  const link = page.getByRole('row').filter({ hasText: company }).getByRole('link', { name: company })
  const path = (await link.getAttribute('href')) ?? ''
  return { email: `admin@${prefix}.onmicrosoft.com`, password, path }
}

/** Ticks an offer of the catalogue and says how many licences. */
export async function chooseOffer({ page, l }: Standing, offer: string, licenses: string) {
  await page.getByRole('checkbox', { name: offer, exact: true }).check()
  await page
    .getByRole('group', { name: offer, exact: true })
    .getByLabel(l('Licenses'), { exact: true })
    .fill(licenses)
}

/** Replaces a temporary password at the first sign-in. */
export async function choosePassword(page: Page, temporary: string) {
  await expect(page).toHaveURL(/set-password/)
  const fields = page.locator('input[autocomplete$=password]')
  await fields.nth(0).fill(temporary)
  await fields.nth(1).fill(ownPassword)
  await fields.nth(2).fill(ownPassword)
  await page.locator('main button[type=submit]').click()
  await expect(page).not.toHaveURL(/set-password/)
}

/** Puts one licence-based offer on the customer, credited to nobody. */
export async function orderFor(page: Page, l: (label: Label) => string, path: string, offer: string) {
  await page.goto(`${path}/subscriptions/new`)
  await chooseOffer({ page, l }, offer, '5')
  await page.getByLabel(l('Indirect reseller'), { exact: true }).selectOption('')
  await page.getByRole('button', { name: l('Submit') }).click()
  await expect(page.getByRole('row').filter({ hasText: offer })).toBeVisible()
}
