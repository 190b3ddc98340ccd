import { expect, test } from './fixtures'
import { buy, confirm, licenses, openCustomer, submit } from './subscription'

test('licences are raised, lowered inside their window, and refused outside of it with the reason and the date', async ({
  page,
  l,
  signIn,
  accessible,
}) => {
  await signIn('sales.agent@boreal.example')
  await buy(page, { l }, { customer: 'Coopérative du Val d’Orge', offer: 'Microsoft 365 F1', licenses: '5' })
  await accessible()
  await licenses(page, { l }).fill('9')
  await submit(page, { l })
  await expect(page.getByText('5 → 9')).toBeVisible()
  await page.reload()
  await licenses(page, { l }).fill('6')
  await submit(page, { l })
  await expect(page.getByText('9 → 6')).toBeVisible()

  const at = await openCustomer(page, 'Ateliers Bruyère')
  await page.goto(`${at}/subscriptions`)
  await page.getByRole('link', { name: 'Microsoft 365 Business Standard', exact: true }).first().click()
  await page.waitForURL(/\/subscriptions\/[0-9a-f-]{36}$/)
  await licenses(page, { l }).fill('12')
  await submit(page, { l })
  await expect(page.locator('main [role=alert]').first()).toContainText(/renewal|renouvellement/)
  await expect(page.locator('main [role=alert]').first()).toContainText(/20\d\d/)
  await accessible()
})

test('new commerce: suspended it is billed and no longer renews itself; resumed, that stays so', async ({
  page,
  l,
  signIn,
  accessible,
}) => {
  await signIn('admin.agent@boreal.example')
  await buy(page, { l }, { customer: 'Coopérative du Val d’Orge', offer: 'Microsoft 365 F3', licenses: '2' })
  await confirm(page, l('Suspend'), /still billed|reste facturé/, accessible)
  await expect(page.getByText(l('Suspended'), { exact: true }).first()).toBeVisible()
  await accessible()
  await confirm(page, l('Resume'), /stays off|reste désactivé/, accessible)
  await expect(page.getByText(l('Active'), { exact: true }).first()).toBeVisible()
  await confirm(page, l('Turn auto-renew on'), /renews itself|se renouvelle/, accessible)
  await confirm(page, l('Cancel subscription'), /back|remboursés/, accessible)
  await expect(page.getByText(l('Deleted'), { exact: true }).first()).toBeVisible()
})

test('classic: suspended nothing is billed and it says when it is deleted; it is never cancelled', async ({
  page,
  l,
  lang,
  signIn,
  accessible,
}) => {
  await signIn('admin.agent@boreal.example')
  const kiosk = lang === 'fr' ? 'Exchange Online Kiosque' : 'Exchange Online Kiosk'
  await buy(page, { l }, { customer: 'Coopérative du Val d’Orge', offer: kiosk, licenses: '3' })
  await expect(page.getByRole('button', { name: l('Cancel subscription') })).toHaveAttribute(
    'aria-disabled',
    'true',
  )
  await expect(page.locator('main')).toContainText(/has no cancellation|ne s’annule pas/)
  await confirm(
    page,
    l('Suspend'),
    /deleted with all its data on|supprimé avec toutes ses données le/,
    accessible,
  )
  await expect(page.getByText(l('Suspended'), { exact: true }).first()).toBeVisible()
  await confirm(page, l('Resume'), /work again|à nouveau travailler/, accessible)
  await expect(page.getByText(l('Active'), { exact: true }).first()).toBeVisible()
})

test('a trial is converted: choice, effect, then the paid subscription', async ({
  page,
  l,
  lang,
  signIn,
  accessible,
}) => {
  await signIn('sales.agent@boreal.example')
  const [customer, offer] =
    lang === 'fr'
      ? ['Laboratoires Osmane', 'Microsoft 365 Business Standard (version d’évaluation)']
      : ['Syndicat des Eaux du Marais', 'Microsoft 365 Business Standard Trial']
  await buy(page, { l }, { customer, offer })
  await page.getByRole('link', { name: l('Convert trial to paid subscription') }).click()
  await accessible()
  await page.getByLabel(l('Licenses'), { exact: true }).fill('3')
  await page.getByRole('button', { name: l('Review'), exact: true }).click()
  await expect(page.locator('main')).toContainText(/at least 25|au moins 25/i)
  await page.getByLabel(l('Licenses'), { exact: true }).fill('27')
  await page.getByRole('button', { name: l('Review'), exact: true }).click()
  await expect(page.locator('main')).toContainText(/168/)
  await accessible()
  await page.getByRole('button', { name: l('Apply') }).click()
  await expect(
    page.getByRole('heading', { level: 1, name: 'Microsoft 365 Business Standard', exact: true }),
  ).toBeVisible()
  await expect(licenses(page, { l })).toHaveValue('27')
})

test('an upgrade: some licences leave for a higher offer, and the next term of the rest is arranged', async ({
  page,
  l,
  signIn,
  accessible,
  menu,
}) => {
  await signIn('sales.agent@boreal.example')
  await buy(
    page,
    { l },
    { customer: 'Syndicat des Eaux du Marais', offer: 'Microsoft 365 F3', licenses: '6' },
  )
  const f3 = page.url()
  await page.getByRole('link', { name: l('Upgrade now') }).click()
  await accessible()
  await page.getByRole('link', { name: /Microsoft 365 E3$/ }).click()
  await page.getByLabel(l('Licenses'), { exact: true }).fill('2')
  await page.getByRole('button', { name: l('Review'), exact: true }).click()
  await expect(page.locator('main')).toContainText(/2 licen[sc]es (leave|partent)/)
  await accessible()
  await page.getByRole('button', { name: l('Submit'), exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Microsoft 365 E3' })).toBeVisible()
  await expect(licenses(page, { l })).toHaveValue('2')

  await page.goto(f3)
  await expect(licenses(page, { l })).toHaveValue('4')
  await page.getByRole('link', { name: l('Manage renewal') }).click()
  await accessible()
  await page.getByLabel(l('Licenses'), { exact: true }).fill('3')
  await page.getByRole('button', { name: l('Review'), exact: true }).click()
  await accessible()
  await page.getByRole('button', { name: l('Submit'), exact: true }).click()
  await expect(
    page.getByText(/Scheduled for the next term|Planifié pour la période suivante/).first(),
  ).toBeVisible()
  await accessible()
  await menu('Renewals')
  await accessible()
  await page.getByRole('link', { name: l('Needs a decision') }).click()
  await expect(page).toHaveURL(/way=decision/)
  await accessible()
})
