import { expect, test } from './fixtures'
import { addCustomer, choosePassword, orderFor } from './new-customer'

const reseller = 'Atelier Nuage'
const offer = 'Microsoft 365 Business Standard'

test('a customer signs in, accepts the agreement, withdraws delegated admin, and the reseller is out with its next click', async ({
  page,
  l,
  lang,
  signIn,
  elsewhere,
  accessible,
  menu,
}) => {
  const stamp = Date.now().toString(36)
  const company = `Chaiserie ${stamp} ${lang}`
  await signIn('admin.agent@boreal.example')
  const made = await addCustomer({ page, l, company, prefix: `chaiserie${stamp}${lang}`, reseller })

  const admin = await elsewhere()
  await signIn(made.email, made.password, admin)
  await choosePassword(admin, made.password)
  await accessible(admin)
  await admin.getByRole('link', { name: l('Read and accept it') }).click()
  await expect(admin.getByRole('heading', { level: 1, name: l('Customer agreement') })).toBeVisible()
  await admin.getByRole('link', { name: 'English' }).click()
  await expect(admin.locator('main [lang=en]')).toContainText('Your data stays yours')
  await admin.getByRole('link', { name: 'Français' }).click()
  await expect(admin.locator('main [lang=fr]')).toContainText('Vos données restent les vôtres')
  await accessible(admin)
  await admin.getByRole('button', { name: l('Accept the agreement') }).click()
  await expect(admin.locator('main [role=alert]').first()).toBeVisible()
  await admin.getByRole('checkbox').check()
  await admin.getByRole('button', { name: l('Accept the agreement') }).click()
  await expect(admin.locator('main')).toContainText(/accepted version 1|accepté en personne la version 1/)

  await orderFor(page, l, made.path, offer)
  await page.goto(made.path)
  await expect(page.locator('main')).toContainText(/accepted version 1|accepté en personne la version 1/)
  await accessible()

  const agent = await elsewhere()
  await signIn('admin.agent@ateliernuage.example', undefined, agent)
  await agent.goto(`${made.path}/subscriptions`)
  await agent.getByRole('row').filter({ hasText: offer }).getByRole('link').first().click()
  await expect(agent.getByLabel(l('Licenses'), { exact: true })).toHaveValue('5')

  await menu('Partner relationships', admin)
  await accessible(admin)
  const row = admin.getByRole('row').filter({ hasText: reseller })
  await row.getByRole('button', { name: l('Withdraw rights') }).click()
  const dialog = admin.getByRole('dialog')
  await expect(dialog).toContainText(/The relationship stays|La relation demeure/)
  await accessible(admin)
  await dialog.getByRole('button', { name: l('Withdraw rights') }).click()
  await expect(row).toContainText(/Withdrawn on|Retirés le/)
  await expect(admin.getByRole('dialog')).toHaveCount(0)

  await agent.reload()
  await expect(agent.locator('main')).toContainText(company)
  await expect(agent.locator('main')).toContainText('Léa Martin')
  await expect(agent.locator('main')).toContainText(l('Request a reseller relationship'))
  await expect(agent.getByLabel(l('Licenses'), { exact: true })).toHaveCount(0)
  await accessible(agent)
  await agent.goto(made.path)
  await expect(agent.getByRole('heading', { level: 1, name: company })).toBeVisible()
  await expect(agent.locator('main')).not.toContainText('12 rue des Tilleuls')
  await accessible(agent)
  await page.reload()
  await expect(page.locator('main')).toContainText(/Withdrawn on|Retirés le/)
})

test('tenant owner for Azure is given in the customer’s settings, seen and taken back by its provider', async ({
  page,
  l,
  signIn,
  elsewhere,
  accessible,
  menu,
}) => {
  const company = 'Thermes de Combeval'
  await signIn('admin@thermesdecombeval.onmicrosoft.com')
  await menu('Directory roles')
  await accessible()
  const row = page.getByRole('row').filter({ hasText: reseller })
  await row.getByRole('button', { name: l('Make tenant owner') }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: l('Make tenant owner') })
    .click()
  await expect(row.getByRole('button', { name: l('Withdraw the role') })).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)

  const provider = await elsewhere()
  await signIn('admin.agent@boreal.example', undefined, provider)
  await provider.goto(`/customers?q=${encodeURIComponent(company)}`)
  await provider.getByRole('row').getByRole('link', { name: company }).click()
  await provider.getByRole('button', { name: l('Withdraw the role') }).click()
  await accessible(provider)
  await provider
    .getByRole('dialog')
    .getByRole('button', { name: l('Withdraw the role') })
    .click()
  await expect(provider.getByRole('button', { name: l('Make tenant owner') })).toBeVisible()
})
