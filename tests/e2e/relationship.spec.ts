import { expect, test } from './fixtures'
import { addCustomer, choosePassword } from './new-customer'

const provider = 'Boréal Distribution'
const reseller = 'Atelier Nuage'

test('a company that has a tenant accepts a provider and its reseller by their link, and the relationship ends again', async ({
  page,
  l,
  lang,
  signIn,
  elsewhere,
  accessible,
  menu,
}) => {
  const stamp = Date.now().toString(36)
  const company = `Passerelle ${stamp} ${lang}`
  const rhein = await elsewhere()
  await signIn('admin.agent@rhein.example', undefined, rhein)
  const made = await addCustomer({
    page: rhein,
    l,
    company,
    prefix: `passerelle${stamp}${lang}`,
    reseller: 'Nordlys IT',
  })
  const admin = await elsewhere()
  await signIn(made.email, made.password, admin)
  await choosePassword(admin, made.password)

  await signIn('global.admin@boreal.example')
  await menu('Customers')
  await page.getByRole('link', { name: l('Request a reseller relationship') }).click()
  await expect(page.getByRole('checkbox')).toBeChecked()
  const choice = page.getByLabel(l('Indirect reseller'), { exact: true })
  const option = choice.locator('option').filter({ hasText: reseller })
  await choice.selectOption((await option.getAttribute('value')) ?? '')
  await page.getByRole('button', { name: l('Apply to the draft') }).click()
  await expect(page).toHaveURL(/partner=/)
  const letter = page.locator('main textarea').first()
  await expect(letter).toHaveValue(new RegExp(reseller))
  await accessible()
  const link = /https?:\/\/\S+\/relationship\/accept\/[\w-]+/.exec(await letter.inputValue())?.[0] ?? ''
  const path = new URL(link).pathname
  await page.locator('input[name=note]').fill(company)
  await page.getByRole('button', { name: l('Copy to clipboard') }).click()
  await page.getByRole('button', { name: l('Done') }).click()
  const row = page.getByRole('row').filter({ hasText: company })
  await expect(row).toContainText(/Requested|Demandé/)
  await accessible()

  // Cut short it leads nowhere; the asking company and a stranger are told whose it is.
  const nobody = await elsewhere()
  expect((await nobody.goto(path.slice(0, -4)))?.status()).toBe(404)
  await page.goto(path)
  await expect(page.locator('main')).toContainText(/your own company’s link|celui de votre propre société/)
  await accessible()
  await rhein.goto(path)
  await expect(rhein.locator('main')).toContainText(/not a customer|n’est pas un client/)

  await admin.goto(path)
  await expect(admin.locator('main')).toContainText(provider)
  await expect(admin.locator('main')).toContainText(reseller)
  await expect(admin.locator('main')).toContainText('Rhein Cloud')
  await accessible(admin)
  await admin.getByRole('button', { name: l('Accept the relationship') }).click({ force: true })
  await expect(admin.locator('main [role=alert]').first()).toBeVisible()
  for (const box of await admin.getByRole('checkbox').all()) await box.check()
  await admin.getByRole('button', { name: l('Accept the relationship') }).click()
  await expect(admin.getByRole('heading', { level: 1, name: l('Partner relationships') })).toBeVisible()
  for (const name of [provider, reseller, 'Rhein Cloud', 'Nordlys IT'])
    await expect(admin.getByRole('row').filter({ hasText: name }).first()).toBeVisible()

  const agent = await elsewhere()
  await signIn('admin.agent@ateliernuage.example', undefined, agent)
  await agent.goto(`/customers?q=${encodeURIComponent(company)}`)
  await expect(agent.getByRole('row').filter({ hasText: company })).toBeVisible()

  await page.goto(`/customers?q=${encodeURIComponent(company)}`)
  await page.getByRole('row').getByRole('link', { name: company }).click()
  await expect(page.locator('main')).toContainText(/accepted version 1|accepté en personne la version 1/)
  await page.getByRole('link', { name: l('Remove reseller relationship') }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText(/No subscription is active|Aucun abonnement n’est actif/)
  await accessible()
  await dialog.getByRole('button', { name: l('Remove reseller relationship') }).click()
  await expect(page.getByRole('heading', { level: 1, name: l('Customers') })).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: company })).toHaveCount(0)
  await agent.reload()
  await expect(agent.getByRole('row').filter({ hasText: company })).toHaveCount(0)
  await admin.reload()
  await expect(admin.getByRole('row').filter({ hasText: provider })).toHaveCount(0)
  await expect(admin.getByRole('row').filter({ hasText: 'Rhein Cloud' }).first()).toBeVisible()
})

test('a relationship with subscriptions says what must be done first', async ({
  page,
  l,
  signIn,
  accessible,
}) => {
  await signIn('global.admin@boreal.example')
  await page.goto('/customers?q=Osmane')
  await page.getByRole('row').getByRole('link', { name: 'Laboratoires Osmane' }).click()
  await page.getByRole('link', { name: l('Remove reseller relationship') }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText(/subscriptions are still active|abonnements sont encore actifs/)
  await accessible()
  await expect(dialog.getByRole('button', { name: l('Remove reseller relationship') })).toHaveCount(0)
})
