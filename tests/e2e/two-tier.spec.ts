import { addFromRow } from './added-from-row'
import { expect, test } from './fixtures'
import { chooseOffer, choosePassword } from './new-customer'
import { optionOf } from './option-of'

/**
 * The story of the seed, told from beginning to end by the people in it. Each chapter stands on the one before, and the last
 * leaves Cumulus without a partner again, as the demo world began.
 */
test.describe.configure({ mode: 'serial' })

const reseller = 'Cumulus Services'
let link: string
let company: string
let prefix: string
let customerPath: string

test.beforeAll(({ lang }) => {
  const stamp = Date.now().toString(36)
  company = `Verrerie ${stamp} ${lang}`
  prefix = `verrerie${stamp}${lang}`
})

test('a partnership is requested with a link that survives editing', async ({
  page,
  l,
  signIn,
  menu,
  accessible,
}) => {
  await signIn('sales.agent@boreal.example')
  await menu('Indirect resellers')
  await expect(page.getByRole('row').filter({ hasText: reseller })).toHaveCount(0)
  await accessible()
  await page.getByRole('link', { name: l('Request a partnership') }).click()
  await expect(page.getByRole('heading', { level: 1, name: l('Request a partnership') })).toBeVisible()
  await expect(page.locator('a, button').filter({ hasText: l('Open in email') })).toBeVisible()
  await accessible()
  const shown = await page.locator('main').innerText()
  const typed = await page.locator('main textarea').first().inputValue()
  link = /https?:\/\/\S+\/partnership\/accept\/[\w-]+/.exec(`${shown}\n${typed}`)?.[0] ?? ''
  expect(link).toContain('/partnership/accept/')
  await page.getByRole('button', { name: l('Copy to clipboard') }).click()
  await page.getByRole('button', { name: l('Done') }).click()
  await expect(page).toHaveURL(/\/requests(\?|$)/)
})

test('the reseller’s Global admin follows it, signs in, and accepts', async ({
  page,
  l,
  signIn,
  accessible,
  elsewhere,
}) => {
  const path = new URL(link).pathname
  await page.goto(path)
  await expect(page.locator('main')).toContainText('Boréal Distribution')
  await accessible()
  await page.getByRole('link', { name: l('Sign in') }).click()
  await page.waitForURL(/sign-in/)
  await signIn('global.admin@cumulus.example')
  await expect(page).toHaveURL(new RegExp(path))
  await accessible()
  await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: l('Authorize indirect provider') }).click()
  await expect(page.getByRole('heading', { level: 1, name: l('Indirect providers') })).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: 'Boréal Distribution' })).toBeVisible()
  await accessible()

  const provider = await elsewhere()
  await signIn('sales.agent@boreal.example', undefined, provider)
  await provider.goto('/indirect-resellers')
  await expect(provider.getByRole('row').filter({ hasText: reseller })).toBeVisible()
})

test('from its row a customer is added with two subscriptions; the password is shown once and signs in', async ({
  page,
  l,
  lang,
  signIn,
  accessible,
  elsewhere,
}) => {
  await signIn('sales.agent@boreal.example')
  await page.goto('/indirect-resellers')
  const password = await addFromRow({ page, l, lang, accessible, reseller, company, prefix })

  const admin = await elsewhere()
  await signIn(`admin@${prefix}.onmicrosoft.com`, password, admin)
  await expect(admin).toHaveURL(/set-password/)
  await accessible(admin)
  await choosePassword(admin, password)
  await accessible(admin)
})

test('the customer is found by the reseller filter, expanded, and a subscription added', async ({
  page,
  l,
  signIn,
  menu,
  accessible,
}) => {
  await signIn('sales.agent@boreal.example')
  await menu('Customers')
  await page.getByLabel(l('Indirect reseller'), { exact: true }).selectOption({ label: reseller })
  await expect(page).toHaveURL(/reseller=/)
  const row = page.getByRole('row').filter({ hasText: company })
  const arrow = row.locator('button[aria-expanded]')
  await expect(arrow).toHaveAttribute('aria-expanded', 'false')
  await arrow.click()
  await expect(arrow).toHaveAttribute('aria-expanded', 'true')
  await accessible()
  await page
    .getByRole('link', { name: l('Add subscription') })
    .first()
    .click()

  await expect(page.getByRole('heading', { level: 1, name: l('New subscription') })).toBeVisible()
  const offer = 'Microsoft 365 E3'
  await chooseOffer({ page, l }, offer, '5')
  const credited = page.getByLabel(l('Indirect reseller'), { exact: true })
  await credited.selectOption({ index: await optionOf(credited, reseller) })
  await accessible()
  await page.getByRole('button', { name: l('Submit') }).click()
  await expect(page.getByRole('heading', { name: l('Subscriptions') })).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: offer })).toContainText('5')
  await accessible()
  customerPath = new URL(page.url()).pathname
})

test('the reseller’s MPN ID is changed and the support contact delegated', async ({
  page,
  l,
  signIn,
  accessible,
}) => {
  await signIn('admin.agent@boreal.example')
  await page.goto(customerPath)
  await page.getByRole('row').filter({ hasText: 'Microsoft 365 E3' }).getByRole('link').first().click()
  const mpn = page.getByLabel(l('Reseller (MPN ID)'), { exact: true })
  await mpn.selectOption({ index: await optionOf(mpn, 'Atelier Nuage') })
  const support = page.getByLabel(l('Designated support contact'), { exact: true })
  await support.selectOption({ index: await optionOf(support, reseller) })
  await accessible()
  await page.getByRole('button', { name: l('Submit') }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Atelier Nuage' })).toBeVisible()
  await page.reload()
  await expect(mpn.locator('option:checked')).toContainText('Atelier Nuage')
  await expect(support.locator('option:checked')).toContainText(reseller)
  await accessible()
})

test('a Sales agent cannot remove a partnership and is told who can', async ({ page, l, signIn }) => {
  await signIn('sales.agent@boreal.example')
  await page.goto('/indirect-resellers')
  const row = page.getByRole('row').filter({ hasText: reseller })
  await row.locator('button[aria-haspopup=menu], button[popovertarget]').first().click()
  const remove = page.getByRole('menuitem', { name: l('Remove partnership') })
  await expect(remove).toHaveAttribute('aria-disabled', 'true')
  await expect(remove).toContainText(/Admin agent|Agent d’administration/)
  await expect(remove).toContainText('Julien Lefèvre')
  await remove.click({ force: true })
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('the partnership is removed: gone from the list, customers and rights still there', async ({
  page,
  l,
  signIn,
  accessible,
  elsewhere,
}) => {
  await signIn('admin.agent@boreal.example')
  await page.goto('/indirect-resellers')
  const row = page.getByRole('row').filter({ hasText: reseller })
  await row.locator('button[aria-haspopup=menu], button[popovertarget]').first().click()
  await page.getByRole('menuitem', { name: l('Remove partnership') }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText(reseller)
  await accessible()
  await dialog.getByRole('button', { name: l('Yes'), exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: l('Indirect resellers') })).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: reseller })).toHaveCount(0)

  await page.goto(customerPath)
  await expect(page.getByRole('row').filter({ hasText: 'Microsoft 365 E3' })).toBeVisible()
  const still = await elsewhere()
  await signIn('global.admin@cumulus.example', undefined, still)
  await still.goto('/customers')
  await expect(still.getByRole('row').filter({ hasText: company })).toBeVisible()
  await accessible(still)
})

test('Rhein’s people find nothing of Boréal’s', async ({ page, signIn, menu }) => {
  await signIn('admin.agent@rhein.example')
  await menu('Customers')
  await page.goto(`/customers?q=${encodeURIComponent(company)}`)
  await expect(page.getByRole('row').filter({ hasText: company })).toHaveCount(0)
  expect((await page.goto(customerPath))?.status()).toBe(404)
  await expect(page.locator('main')).not.toContainText(company)
})
