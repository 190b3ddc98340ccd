import type { Page } from '@playwright/test'
import { addCustomer } from './new-customer'
import { expect, test } from './own-portal'
import { buy, openCustomer, type Words } from './subscription'

test.use({ story: 'ordering' })

const shared = 'Domaine des Trois Cèdres'
const offer = 'Power BI Pro'

/** The provider says what Atelier Nuage may order without asking; empty is without a limit. */
async function allow(page: Page, { l }: Words, may: boolean, perOrder: string, perMonth: string) {
  await page.goto('/indirect-resellers')
  await page.getByRole('row').getByRole('link', { name: 'Atelier Nuage', exact: true }).first().click()
  await page.waitForURL(/\/indirect-resellers\/[0-9a-f-]{36}$/)
  await page.goto(`${page.url()}/ordering`)
  await page.getByRole('checkbox', { name: l('May order for shared customers at once') }).setChecked(may)
  await page.getByLabel(l('Licenses in one order, at most')).fill(perOrder)
  await page.getByLabel(l('Licenses in 30 days, at most')).fill(perMonth)
  await page.getByRole('button', { name: l('Save'), exact: true }).click()
  await expect(page.getByText(/^(Saved|Enregistré)\.$/)).toBeVisible()
}

/** The reseller orders so many for a customer at this address, or asks for them. */
async function order(page: Page, { l }: Words, at: string, licenses: string) {
  await page.goto(`${at}/subscriptions/request`)
  await page.getByRole('checkbox', { name: offer, exact: true }).check()
  await page
    .getByRole('group', { name: offer, exact: true })
    .getByLabel(l('Licenses'), { exact: true })
    .fill(licenses)
  await page.getByRole('button', { name: l('Order'), exact: true }).click()
  await page.waitForURL(/\/order-requests\/[0-9a-f-]{36}/)
}

test('a reseller orders without asking within its limits; above them its provider decides', async ({
  page,
  l,
  signIn,
  elsewhere,
  accessible,
}) => {
  const provider = await elsewhere()
  await signIn('admin.agent@boreal.example', undefined, provider)
  await allow(provider, { l }, true, '10', '12')
  await accessible(provider)

  await signIn('admin.agent@ateliernuage.example')
  const at = await openCustomer(page, shared)
  await page.goto(`${at}/subscriptions`)
  await page.getByRole('link', { name: l('Order a subscription') }).click()
  await expect(page.getByRole('heading', { level: 1, name: l('Order a subscription') })).toBeVisible()
  await expect(page.locator('main')).toContainText(
    /At most 10 licenses an order|Au plus 10 licences par commande/,
  )
  await accessible()
  await order(page, { l }, at, '4')
  await expect(page.getByText(/The order was placed|La commande a été passée/).first()).toBeVisible()
  await accessible()
  await provider.goto(new URL(page.url()).pathname)
  await provider.getByRole('link', { name: l('See the order') }).click()
  await expect(provider.getByRole('heading', { name: l('Timeline') })).toBeVisible()
  await expect(provider.locator('main')).toContainText(
    /as the provider allows|comme le fournisseur le permet/,
  )
  await accessible(provider)

  await order(page, { l }, at, '11')
  await expect(page.locator('main')).toContainText(
    /more licenses than you may order at once|plus de licences/,
  )
  await order(page, { l }, at, '9')
  await expect(page.locator('main')).toContainText(/within 30 days|en 30 jours/)
  await accessible()

  // What the limits held back is the provider’s to approve, once.
  await provider.goto(new URL(page.url()).pathname)
  await provider.getByRole('button', { name: l('Approve and order') }).click()
  await expect(provider.getByRole('link', { name: l('See the order') })).toBeVisible()
  await page.reload()
  await expect(page.locator('main')).toContainText(/Approved by Julien Lefèvre|Approuvée par Julien Lefèvre/)
})

test('an order that waits for the customer’s agreement is placed when the agreement is there', async ({
  page,
  portal,
  l,
  signIn,
  elsewhere,
  accessible,
}) => {
  const company = 'Verger des Aulnes'
  const provider = await elsewhere()
  await signIn('admin.agent@boreal.example', undefined, provider)
  await allow(provider, { l }, true, '', '')
  const { path } = await addCustomer({
    ...{ page: provider, l, company, prefix: 'vergerdesaulnes', reseller: 'Atelier Nuage' },
  })

  await signIn('admin.agent@ateliernuage.example')
  await order(page, { l }, path, '2')
  await expect(page.locator('main')).toContainText(/has not accepted|n’a pas (encore )?accepté/)
  await expect(page.getByRole('button', { name: l('Order now') })).toHaveCount(0)
  await accessible()

  await provider.goto(path)
  await provider.getByRole('button', { name: l('Record acceptance') }).click()
  const dialog = provider.getByRole('dialog')
  await dialog.getByLabel(l('First name'), { exact: true }).fill('Léa')
  await dialog.getByLabel(l('Last name'), { exact: true }).fill('Martin')
  await dialog.getByLabel(l('Email address'), { exact: true }).fill('lea.martin@vergerdesaulnes.example')
  await dialog
    .getByLabel(l('Agreement acceptance date'), { exact: true })
    .fill(portal.now().toISOString().slice(0, 10))
  await dialog.getByRole('button', { name: l('Save'), exact: true }).click()
  await expect(
    provider.getByText(/The acceptance is recorded|L’acceptation est enregistrée/).first(),
  ).toBeVisible()

  await page.reload()
  await page.getByRole('button', { name: l('Order now') }).click()
  await expect(page.getByText(/The order was placed|La commande a été passée/).first()).toBeVisible()
  await page.goto(`${path}/subscriptions`)
  await expect(page.getByRole('row').filter({ hasText: offer })).toHaveCount(1)
})

test('a requested upgrade is approved and carried out', async ({
  page,
  l,
  signIn,
  elsewhere,
  accessible,
}) => {
  const provider = await elsewhere()
  await signIn('admin.agent@boreal.example', undefined, provider)
  await allow(provider, { l }, false, '', '')
  await buy(
    provider,
    { l },
    {
      ...{ customer: shared, offer: 'Microsoft 365 F3', licenses: '4', reseller: 'Atelier Nuage' },
    },
  )
  const at = new URL(provider.url()).pathname

  await signIn('admin.agent@ateliernuage.example')
  await page.goto(`${at}/request`)
  await accessible()
  await page.getByLabel(l('What shall change')).selectOption({ label: `${l('Upgrade to')} Microsoft 365 E3` })
  await page.getByLabel(l('Licenses afterwards, or to upgrade')).fill('4')
  await page.getByRole('button', { name: l('Send request') }).click()
  await page.waitForURL(/\/order-requests\/[0-9a-f-]{36}/)
  await expect(page.getByText(/was sent to Boréal|a été envoyée à Boréal/)).toBeVisible()

  await provider.goto(new URL(page.url()).pathname)
  await expect(provider.locator('main')).toContainText('Microsoft 365 E3')
  await accessible(provider)
  await provider.getByRole('button', { name: l('Approve and change') }).click()
  await expect(provider.getByText(/was approved|a été approuvée/).first()).toBeVisible()
  await page.goto(at)
  await expect(page.getByRole('heading', { level: 1, name: 'Microsoft 365 E3' })).toBeVisible()
  await accessible()
})
