import type { Page } from '@playwright/test'
import { expect, test } from './own-portal'
import { buy, licenses, type Words } from './subscription'

test.use({ story: 'upgrade-into' })

const customer = 'Syndicat des Eaux du Marais'
const [lower, higher] = ['Microsoft 365 F3', 'Microsoft 365 E3']

/** The upgrade's page with the higher offer chosen, as its links lead there. */
async function chooseHigher(page: Page, { l }: Words, source: string) {
  await page.goto(source)
  await page.getByRole('link', { name: l('Upgrade now') }).click()
  await page.getByRole('link', { name: new RegExp(`${higher}$`) }).click()
  await expect(page.getByLabel(l('Destination subscription'))).toBeVisible()
}

/** Says what comes of the choice, and stands there awake. */
async function review(page: Page, { l }: Words, quantity: string) {
  await licenses(page, { l }).fill(quantity)
  await page.getByRole('button', { name: l('Review'), exact: true }).click()
  await page.waitForURL(new RegExp(`quantity=${quantity}`))
  await page.reload()
}

const planned = /Scheduled for the next term|Planifié pour la période suivante/

test('an upgrade of some licences goes into a subscription its customer has, whose next term is arranged no more', async ({
  page,
  portal,
  l,
  signIn,
  accessible,
}) => {
  test.slow()
  await signIn('sales.agent@boreal.example')
  const main = page.locator('main')
  const into = page.getByLabel(l('Destination subscription'))
  const holding = (quantity: number) =>
    main.getByRole('listitem').filter({ hasText: new RegExp(`\\(${quantity} licen[sc]es\\)`) })
  const stillCancellable = /can still be cancelled until .*20\d\d|peut encore être annulé jusqu’au .*20\d\d/

  await buy(page, { l }, { customer, offer: lower, licenses: '6' })
  const source = new URL(page.url()).pathname
  await buy(page, { l }, { customer, offer: higher, licenses: '4' })
  const destination = new URL(page.url()).pathname

  // What can still be given back takes nothing: it is shown, with the reason and until when.
  await chooseHigher(page, { l }, source)
  await expect(holding(4)).toContainText(stillCancellable)
  await expect(into.getByRole('option')).toHaveCount(1)
  await accessible()

  // The week is over; its next term is arranged, and another one is bought that is as young as it was.
  await portal.moveBy(8)
  await page.goto(`${destination}/renewal`)
  await review(page, { l }, '3')
  await page.getByRole('button', { name: l('Submit'), exact: true }).click()
  await expect(main.getByText(planned).first()).toBeVisible()
  await buy(page, { l }, { customer, offer: higher, licenses: '3' })

  await chooseHigher(page, { l }, source)
  await expect(holding(3)).toContainText(stillCancellable)
  await expect(holding(4)).toHaveCount(0)
  await expect(into.getByRole('option')).toHaveCount(2)
  const choice = into.getByRole('option', { name: /4 licen[sc]es/ })
  const until = /(?:until|jusqu’au) (.+)$/.exec((await choice.textContent()) ?? '')?.[1] ?? ''
  expect(until).toMatch(/20\d\d/)
  await into.selectOption({ index: 1 })
  await review(page, { l }, '2')

  // Licences, dates and money are said beforehand, and what is given up with them.
  await expect(main).toContainText(
    /2 licenses go into Microsoft 365 E3\. The rest stays here|2 licences passent dans Microsoft 365 E3\. Le reste demeure ici/,
  )
  const then = main.getByRole('listitem').filter({ hasText: /then has 6 licenses|a alors 6 licences/ })
  await expect(then).toContainText(until)
  await expect(main).toContainText(
    /What is scheduled for the next term of Microsoft 365 E3 is dropped|Ce qui est planifié pour la période suivante de Microsoft 365 E3 est abandonné/,
  )
  await expect(main).toContainText(/Next charge: .+ on .*20\d\d|Prochaine échéance\s: .+ le .*20\d\d/)
  const money = main
    .getByRole('listitem')
    .filter({ hasText: /for the days not used|pour les jours non utilisés/ })
  await expect(money).toHaveCount(1)
  const net = /:\s(\S+(?:\s€)?) (?:to pay|à payer)\.$/.exec((await money.innerText()).trim())?.[1] ?? ''
  expect(net).toMatch(/\d[.,]\d\d/)
  await accessible()

  await page.getByRole('button', { name: l('Submit'), exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: higher, exact: true })).toBeVisible()
  expect(new URL(page.url()).pathname).toBe(destination)
  await expect(licenses(page, { l })).toHaveValue('6')
  await expect(main.getByText(planned)).toHaveCount(0)
  await expect(main).toContainText(/Assign the new licenses|Attribuez maintenant les nouvelles licences/)
  await accessible()

  await page.goto(source)
  await expect(page.getByRole('heading', { level: 1, name: lower, exact: true })).toBeVisible()
  await expect(licenses(page, { l })).toHaveValue('4')
  await accessible()

  // What was said is what is charged.
  await page.goto(`${source.replace(/\/subscriptions\/.*/, '')}/orders`)
  const order = page.getByRole('row').filter({ hasText: new RegExp(`2\\s*× ${higher}`) })
  await expect(order).toHaveCount(1)
  await expect(order).toContainText(net)
  await accessible()
})
