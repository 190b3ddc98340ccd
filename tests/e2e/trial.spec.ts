import type { Page } from '@playwright/test'
import { expect, test } from './own-portal'
import { buy, licenses, type Words } from './subscription'

test.use({ story: 'trial' })

const standard = 'Microsoft 365 Business Standard'
const premium = 'Microsoft 365 Business Premium'
const trialIn = (lang: string) => (lang === 'fr' ? `${standard} (version d’évaluation)` : `${standard} Trial`)

/** Chooses, looks at what that comes to, and confirms nothing yet. */
async function review(page: Page, { l }: Words, wish: { quantity: string; offer?: string; plan?: RegExp }) {
  if (wish.offer) await page.getByLabel(l('Paid offer')).selectOption({ label: wish.offer })
  await page.getByLabel(l('Licenses'), { exact: true }).fill(wish.quantity)
  await page.getByRole('button', { name: l('Review'), exact: true }).click()
  await page.waitForURL(/quantity=/)
}

/** The trial's line in the calendar of renewals. */
const line = (page: Page, company: string) =>
  page
    .getByRole('row')
    .filter({ hasText: company })
    .filter({ hasText: /Trial|évaluation/ })

test('a trial’s conversion is arranged for its end, changed, taken back, and then happens as the calendar said', async ({
  page,
  portal,
  l,
  signIn,
  accessible,
  menu,
}) => {
  test.slow()
  const company = 'Thermes de Combeval'
  await signIn('sales.agent@boreal.example')
  await menu('Renewals')
  await expect(line(page, company)).toContainText(l('Needs a decision'))
  await line(page, company)
    .getByRole('link', { name: new RegExp(`^${l('Decide')}`) })
    .click()
  await expect(
    page.getByRole('heading', { level: 1, name: l('Convert trial to paid subscription') }),
  ).toBeVisible()
  await expect(page.locator('main')).toContainText(/If nothing is scheduled|Si rien n’est planifié/)
  await page.getByRole('radio', { name: /When the trial ends|À la fin de l’évaluation/ }).check()
  await review(page, { l }, { offer: premium, quantity: '12' })
  await expect(page.locator('main')).toContainText(/12 licen[sc]es (of|de) Microsoft 365 Business Premium/)
  await accessible()
  await page.getByRole('button', { name: l('Schedule'), exact: true }).click()
  await expect(page.getByText(l('Scheduled for the end of the trial'))).toBeVisible()
  await expect(page.locator('main')).toContainText(new RegExp(`${premium} · 12`))
  await accessible()
  const trial = new URL(page.url()).pathname

  // Thought better of, then taken back: the usual conversion holds again.
  await page.goto(`${trial}/convert`)
  await review(page, { l }, { quantity: '8' })
  await page.getByRole('button', { name: l('Schedule'), exact: true }).click()
  await expect(page.locator('main')).toContainText(new RegExp(`${premium} · 8`))
  await page.goto(`${trial}/convert`)
  await accessible()
  await page.getByRole('button', { name: l('Take back'), exact: true }).click()
  await expect(page.locator('main')).toContainText(/usual conversion holds again|conversion habituelle/)
  await menu('Renewals')
  await expect(line(page, company)).toContainText(l('Needs a decision'))

  await page.goto(`${trial}/convert?when=end`)
  await review(page, { l }, { offer: premium, quantity: '9' })
  await page.getByRole('button', { name: l('Schedule'), exact: true }).click()
  await expect(page.getByText(l('Scheduled for the end of the trial'))).toBeVisible()
  await menu('Renewals')
  const said = line(page, company)
  await expect(said).toContainText(l('Rolls over'))
  await expect(said).toContainText(
    /As arranged: Microsoft 365 Business Premium|Comme prévu\s: Microsoft 365 Business Premium/,
  )
  await expect(said).toContainText('25 → 9')
  await accessible()
  const price = (await said.locator('th, td').nth(5).innerText()).split('\n')[0] ?? ''
  const endsAt = new Date((await said.locator('time').first().getAttribute('datetime')) ?? '')

  await portal.moveTo(new Date(endsAt.getTime() + 60_000))
  await expect(async () => {
    await page.goto(trial)
    await expect(page.getByRole('heading', { level: 1, name: premium, exact: true })).toBeVisible({
      timeout: 1_000,
    })
  }).toPass()
  await expect(licenses(page, { l })).toHaveValue('9')
  await page.goto(`${trial.replace(/\/subscriptions\/.*/, '')}/orders`)
  const order = page.getByRole('row').filter({ hasText: price }).filter({ hasText: 'Twotier' })
  await expect(order.first()).toContainText(new RegExp(`9\\s*× ${premium}`))
})

test('a trial goes into a subscription its customer has; one that cannot take it is shown with the reason', async ({
  page,
  portal,
  l,
  lang,
  signIn,
  accessible,
}) => {
  await signIn('sales.agent@boreal.example')
  const customer = 'Laboratoires Osmane'
  await buy(page, { l }, { customer, offer: trialIn(lang) })
  const trial = new URL(page.url()).pathname
  for (const quantity of ['4', '7']) await buy(page, { l }, { customer, offer: standard, licenses: quantity })
  await portal.sql(
    `update subscription set ends_at = ends_at - interval '350 days' where quantity = 7 and offer_id = 'CFQ7TTC0LDPB:0001'
       and customer_id = '${trial.split('/')[2]}'`,
  )
  await page.goto(`${trial}/convert`)
  const refused = page
    .locator('main')
    .getByRole('listitem')
    .filter({ hasText: /7 licen[sc]es/ })
  await expect(refused).toContainText(/It ends on .* before the trial|Il se termine le .* avant l’évaluation/)
  const into = page.getByLabel(l('Destination subscription'))
  await expect(into.getByRole('option')).toHaveCount(2)
  await into.selectOption({ index: 1 })
  await review(page, { l }, { quantity: '26' })
  await expect(page.locator('main')).toContainText(/26 licen[sc]es (go|passent)/)
  await expect(page.locator('main')).toContainText(/168/)
  await accessible()
  await page.getByRole('button', { name: l('Apply'), exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: standard, exact: true })).toBeVisible()
  await expect(licenses(page, { l })).toHaveValue('30')
  await expect(page.locator('main')).toContainText(
    /their users are in this|leurs utilisateurs sont maintenant/,
  )
  await accessible()
  await page.goto(trial)
  await expect(page.getByText(l('Deleted'), { exact: true }).first()).toBeVisible()
})
