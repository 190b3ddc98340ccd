import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import type { Label } from './labels'

type L = (label: Label) => string

const seeded = readFileSync('prisma/seed/catalogue/prices.csv', 'utf8')
const line = 'BD938F12-058F-4927-BBA3-AE36B1D2501C,P1Y,monthly,EUR,2020-01-01,,'
const offer = /Microsoft 365 Business Basic/

async function upload(page: Page, l: L, prices: string) {
  await page.goto('/catalogue/import')
  await page.getByLabel(l('Prices (prices.csv)')).setInputFiles({
    name: 'prices.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(prices),
  })
  await page.getByRole('button', { name: l('See what would change') }).click()
  await expect(page.getByRole('heading', { level: 1, name: l('Dry run') })).toBeVisible()
}

async function applyOneChange(page: Page, l: L) {
  await page.getByRole('button', { name: l('Apply 1 change') }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: l('Apply 1 change') })
    .click()
  await expect(page.getByText(l('This import is applied'))).toBeVisible()
}

const monthly = (page: Page) =>
  page
    .getByRole('row', { name: offer })
    .filter({ hasText: /Monthly|Mensuelle/ })
    .first()

test('the catalogue is replaced by CSV: every change is shown first, applied at once, and told in the log', async ({
  page,
  l,
  signIn,
  elsewhere,
  accessible,
  menu,
}) => {
  const sales = await elsewhere()
  await signIn('sales.agent@boreal.example', undefined, sales)
  await menu('Pricing and offers', sales)
  await expect(monthly(sales)).toContainText(/3[.,]84/)
  await accessible(sales)

  await signIn('operator@operator.example')
  // A price that is no number: nothing can be applied, and the row is named.
  await upload(page, l, seeded.replace(`${line}3.84`, `${line}cheap`))
  await expect(page.getByText(/nothing can be applied|rien ne peut être appliqué/).first()).toBeVisible()
  await accessible()

  await upload(page, l, seeded.replace(`${line}3.84`, `${line}3.99`))
  await expect(page.getByRole('row', { name: offer })).toContainText(/3[.,]84.*3[.,]99/)
  await accessible()
  await sales.reload()
  await expect(monthly(sales)).toContainText(/3[.,]84/)
  await applyOneChange(page, l)
  await sales.reload()
  await expect(monthly(sales)).toContainText(/3[.,]99/)

  await upload(page, l, seeded)
  await applyOneChange(page, l)
  await sales.reload()
  await expect(monthly(sales)).toContainText(/3[.,]84/)

  await menu('Activity log')
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: l('Export log') }).click()
  expect(readFileSync(await (await download).path(), 'utf8')).toMatch(/prices\.csv/)
})
