import type { Page } from '@playwright/test'
import { rows } from '../owner'
import { expect, test } from './fixtures'
import type { Label } from './labels'

const company = 'Domaine des Trois Cèdres'
const offer = 'Power BI Pro'

async function ask(page: Page, l: (label: Label) => string, licenses: string, note: string) {
  await page.goto(`/customers?q=${encodeURIComponent(company)}`)
  await page.getByRole('link', { name: company, exact: true }).first().click()
  await page
    .getByRole('navigation')
    .getByRole('link', { name: l('Subscriptions'), exact: true })
    .click()
  await page.getByRole('link', { name: l('Request a subscription') }).click()
  await expect(page.getByRole('heading', { level: 1, name: l('Request a subscription') })).toBeVisible()
  await page.getByRole('checkbox', { name: offer, exact: true }).check()
  await page
    .getByRole('group', { name: offer, exact: true })
    .getByLabel(l('Licenses'), { exact: true })
    .fill(licenses)
  await page.getByLabel(l('Note to the provider')).fill(note)
}

test('a reseller’s request is approved by its provider with other numbers, and ordered once', async ({
  page,
  l,
  signIn,
  elsewhere,
  accessible,
  menu,
}) => {
  const stamp = Date.now().toString(36)
  await signIn('admin.agent@ateliernuage.example')
  await ask(page, l, '7', `Note ${stamp}`)
  await accessible()
  await page.getByRole('button', { name: l('Send request') }).click()
  await expect(page.getByText(/was sent to Boréal|a été envoyée à Boréal/)).toBeVisible()
  await accessible()
  const path = new URL(page.url()).pathname

  const sales = await elsewhere()
  const other = await elsewhere()
  await signIn('sales.agent@boreal.example', undefined, sales)
  await menu('Order requests', sales)
  await accessible(sales)
  await sales.getByRole('row').filter({ hasText: company }).getByRole('link').first().click()
  await expect(sales).toHaveURL(new RegExp(path))
  await expect(sales.locator('main')).toContainText(`Note ${stamp}`)
  await accessible(sales)
  await signIn('admin.agent@boreal.example', undefined, other)
  await other.goto(path)
  await sales.getByLabel(/Power BI Pro/).fill('3')
  await sales.getByRole('button', { name: l('Approve and order') }).click()
  await expect(sales.getByRole('link', { name: l('See the order') })).toBeVisible()
  await accessible(sales)
  // The colleague, who had the page open, is told who was first.
  await other.getByRole('button', { name: l('Approve and order') }).click()
  await expect(other.getByText(/Nothing was ordered twice|Rien n’a été commandé deux fois/)).toBeVisible()

  await sales.getByRole('link', { name: l('See the order') }).click()
  await expect(sales.getByRole('heading', { name: l('Timeline') })).toBeVisible()
  await expect(sales.locator('main')).toContainText(`Note ${stamp}`)
  await expect(sales.locator('main')).toContainText(/other numbers|autres nombres/)
  await accessible(sales)
  await sales
    .getByRole('navigation')
    .getByRole('link', { name: l('Order history') })
    .click()
  await expect(sales).toHaveURL(/\/orders$/)
  await expect(sales.getByRole('row').filter({ hasText: offer }).first()).toContainText(/3\s*×/)
  await accessible(sales)

  await page.reload()
  await expect(page.locator('main')).toContainText(/Camille Roux/)
})

test('a request is declined with a reason that the reseller reads', async ({
  page,
  l,
  signIn,
  elsewhere,
  accessible,
}) => {
  const stamp = Date.now().toString(36)
  await signIn('admin.agent@ateliernuage.example')
  await ask(page, l, '200', '')
  await page.getByRole('button', { name: l('Send request') }).click()
  await expect(page.getByText(/was sent to Boréal|a été envoyée à Boréal/)).toBeVisible()
  const sales = await elsewhere()
  await signIn('sales.agent@boreal.example', undefined, sales)
  await sales.goto(new URL(page.url()).pathname)
  await sales.getByRole('button', { name: l('Decline') }).click()
  const dialog = sales.getByRole('dialog')
  await accessible(sales)
  await dialog.getByRole('button', { name: l('Decline') }).click()
  await expect(dialog.getByRole('alert')).toBeVisible()
  await dialog.getByLabel(l('Reason')).fill(`Too many ${stamp}`)
  await dialog.getByRole('button', { name: l('Decline') }).click()
  await expect(sales.getByText(/was declined|a été refusée/)).toBeVisible()
  await page.reload()
  await expect(page.locator('main')).toContainText(`Too many ${stamp}`)
})

test('an end date that has passed meanwhile is not ordered: the provider chooses another in words', async ({
  page,
  l,
  signIn,
  elsewhere,
  accessible,
}) => {
  await signIn('admin.agent@ateliernuage.example')
  await ask(page, l, '2', '')
  await page.getByRole('button', { name: l('Send request') }).click()
  await expect(page.getByText(/was sent to Boréal|a été envoyée à Boréal/)).toBeVisible()
  const path = new URL(page.url()).pathname
  // It waited so long that the day to end on is over.
  await rows(
    `update order_request set items = jsonb_set(items, '{0,endsAt}', '"2026-01-01T00:00:00.000Z"') where id = $1`,
    [path.split('/').at(-1)],
  )
  const sales = await elsewhere()
  await signIn('sales.agent@boreal.example', undefined, sales)
  await sales.goto(path)
  const end = sales.getByRole('combobox', { name: /End date|Date de fin/ })
  await expect(sales.locator('main')).toContainText(/That day has passed|Ce jour est passé/)
  await sales.getByRole('button', { name: l('Approve and order') }).click()
  await expect(end).toHaveAttribute('aria-invalid', 'true')
  await expect(sales.getByText(/so nothing was ordered|rien n’a donc été commandé/)).toBeVisible()
  await accessible(sales)
  await end.selectOption({ value: 'usual' })
  await sales.getByRole('button', { name: l('Approve and order') }).click()
  await expect(sales.getByRole('link', { name: l('See the order') })).toBeVisible()
  await page.reload()
  await expect(page.locator('main')).toContainText(/another end date|une autre date de fin/)
  await accessible()
})
