import type { Page } from '@playwright/test'
import { expect, test } from './own-portal'
import { buy, submit } from './subscription'

test.use({ story: 'renewal-together' })

const boxes = (page: Page) => page.locator('tbody').getByRole('checkbox')
const chosen = (n: number) => new RegExp(`${n} (of \\d+ chosen|sur \\d+ choisis)`)
/** Rows that can be ticked; a trial is decided on a page of its own. */
const linkIn = (page: Page, at: number) =>
  page.locator('tbody tr:has(input)').nth(at).getByRole('link').first()

test('renewals that need a decision are decided together, and one that changed meanwhile says so', async ({
  page,
  l,
  signIn,
  elsewhere,
  accessible,
  menu,
}) => {
  await signIn('sales.agent@boreal.example')
  await menu('Renewals')
  await expect(boxes(page)).toHaveCount(0)
  await page.getByRole('link', { name: l('Needs a decision') }).click()
  await expect(page).toHaveURL(/way=decision/)
  const all = page.getByRole('checkbox', { name: l('All on this page'), exact: true })
  await all.check()
  const count = await boxes(page).count()
  await expect(page.getByText(chosen(count))).toBeVisible()
  await all.uncheck()
  await expect(page.getByText(chosen(0))).toBeVisible()

  // By keyboard: from row to row, and "x" ticks.
  await linkIn(page, 0).focus()
  await page.keyboard.press('x')
  await page.keyboard.press('j')
  await page.keyboard.press('x')
  const ticked = page.locator('tbody tr:has(:checked)')
  await expect(ticked).toHaveCount(2)
  await expect(page.getByText(chosen(2))).toBeVisible()
  await accessible()
  const [first, second] = [
    await linkIn(page, 0).getAttribute('href'),
    await linkIn(page, 1).getAttribute('href'),
  ]

  // Meanwhile a colleague decides one of them otherwise.
  const colleague = await elsewhere()
  await signIn('global.admin@boreal.example', undefined, colleague)
  await colleague.goto(`${second}/renewal?quantity=3`)
  await colleague.getByRole('button', { name: l('Submit'), exact: true }).click()
  await expect(
    colleague.getByText(/Scheduled for the next term|Planifié pour la période/).first(),
  ).toBeVisible()

  await page.getByRole('button', { name: l('Renew as it is'), exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: l('Renew as it is') })).toBeVisible()
  await expect(page.locator('main')).toContainText(/In total: .*€|Au total\s: .*€/)
  await expect(page.locator(`tbody tr:has(a[href="${second}"])`)).toContainText(/meantime|entre-temps/)
  await accessible()
  await page.getByRole('button', { name: /^(Renew one as it is|Reconduire un abonnement tel quel)$/ }).click()
  await expect(page.locator('main')).toContainText(/One subscription is decided|Un abonnement est décidé/)
  await expect(page.locator(`tbody tr:has(a[href="${first}"])`)).toContainText(/Decided|Décidé/)
  await accessible()
  // Sent again by a reload it is still so, and nothing is left to decide.
  await page.reload()
  await expect(page.getByRole('button', { name: /^(Renew|Reconduire)/ })).toHaveCount(0)

  await page.getByRole('link', { name: l('Back to the renewals') }).click()
  await expect(page).toHaveURL(/way=decision/)
  await expect(page.locator(`tbody a[href="${first}"]`)).toHaveCount(0)
  await page.goto(`${first}`)
  await expect(page.getByText(/Scheduled for the next term|Planifié pour la période/).first()).toBeVisible()
})

test('they are decided without JavaScript too', async ({ page, browser, baseURL, locale, signIn, l }) => {
  await signIn('sales.agent@boreal.example')
  const plain = await browser.newContext({
    ...{ storageState: await page.context().storageState(), javaScriptEnabled: false },
    ...{ ...(baseURL && { baseURL }), ...(locale && { locale }) },
  })
  const still = await plain.newPage()
  await still.goto('/renewals?way=decision')
  const address = await linkIn(still, 0).getAttribute('href')
  await boxes(still).first().check()
  await still.getByRole('button', { name: l('Renew as it is'), exact: true }).click()
  await still
    .getByRole('button', { name: /^(Renew one as it is|Reconduire un abonnement tel quel)$/ })
    .click()
  await expect(still.locator('main')).toContainText(/One subscription is decided|Un abonnement est décidé/)
  await still.goto('/renewals?way=decision')
  await expect(still.locator(`tbody a[href="${address}"]`)).toHaveCount(0)
  await plain.close()
})

test('what is arranged and has no room any more is said in the calendar and on its own pages', async ({
  page,
  l,
  signIn,
  accessible,
}) => {
  const offer = 'Microsoft Defender for Business'
  await signIn('admin.agent@boreal.example')
  await buy(page, { l }, { customer: 'Coopérative du Val d’Orge', offer, licenses: '10' })
  const address = new URL(page.url()).pathname
  await page.goto(`${address}/renewal?quantity=250`)
  await submit(page, { l })
  await expect(page.getByText(/Scheduled for the next term|Planifié pour la période/).first()).toBeVisible()

  // All its subscriptions of the offer together may have 300 licenses.
  await buy(page, { l }, { customer: 'Coopérative du Val d’Orge', offer, licenses: '200' })
  const says = /only 100, all its partners taken together|que 100, tous partenaires confondus/
  await page.goto(address)
  await expect(page.getByText(says)).toBeVisible()
  await accessible()
  await page.goto(`${address}/renewal`)
  await expect(page.getByText(says)).toBeVisible()
  await accessible()
  await page.goto('/renewals?way=decision&size=100')
  const row = page.locator(`tbody tr:has(a[href="${address}"])`)
  await expect(row).toContainText(says)
  await expect(row).toContainText(/10 are renewed|10 seront renouvelées/)
})
