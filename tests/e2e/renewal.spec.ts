import type { Page } from '@playwright/test'
import { expect, test } from './own-portal'

test.use({ story: 'renewal' })

type Promised = {
  href: string
  endsAt: Date
  left: string
  subscription: string
  company: string
  way: string
  /** What the next term is to be, as the page says it. */
  will: string
  seats: string
  price: string
  reseller: string
}

/** The calendar as a person reads it. */
async function read(page: Page): Promise<Promised[]> {
  const found: Promised[] = []
  for (const row of await page.locator('main tbody tr').all()) {
    const cells = await row.locator('th, td').all()
    const texts = await Promise.all(cells.map(async cell => (await cell.innerText()).split('\n')))
    const at = (column: number, line = 0) => texts[column]?.[line]?.trim() ?? ''
    found.push({
      href: (await row.getByRole('link').first().getAttribute('href')) ?? '',
      endsAt: new Date((await row.locator('time').first().getAttribute('datetime')) ?? ''),
      left: at(0, 1),
      subscription: at(1),
      company: at(1, 1),
      way: at(3).replace(/\s+(Decide|Décider)$/, ''),
      will: texts[3]?.at(-1)?.trim() ?? '',
      seats: at(4),
      price: at(5),
      reseller: at(6),
    })
  }
  return found
}

test('the calendar of renewals says beforehand what then happens when the clock moves', async ({
  page,
  portal,
  l,
  signIn,
  accessible,
  menu,
}) => {
  test.slow()
  await signIn('sales.agent@boreal.example')
  await menu('Renewals')
  await accessible()

  // One that needs a decision is decided: fewer licences from the next term on.
  await page.getByRole('link', { name: l('Needs a decision') }).click()
  await expect(page).toHaveURL(/way=decision/)
  await page
    .getByRole('link', { name: new RegExp(`^${l('Decide')}, Microsoft 365 E5`) })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1, name: l('Manage renewal') })).toBeVisible()
  await page.getByLabel(l('Licenses'), { exact: true }).fill('70')
  await page.getByRole('button', { name: l('Review'), exact: true }).click()
  await accessible()
  await page.getByRole('button', { name: l('Submit'), exact: true }).click()
  await expect(page.getByText(/Scheduled for the next term|Planifié pour la période/).first()).toBeVisible()

  // Another one is decided to stay as it is, which is a decision too.
  await menu('Renewals')
  await page
    .getByRole('link', { name: new RegExp(`^${l('Decide')}, Microsoft Entra ID P1`) })
    .first()
    .click()
  await page.getByRole('button', { name: l('Renew as it is') }).click()
  await expect(page.getByText(/Scheduled for the next term|Planifié pour la période/).first()).toBeVisible()

  await menu('Renewals')
  const horizon = portal.now().getTime() + 35 * 86_400_000
  const promised = (await read(page)).filter(({ endsAt }) => endsAt.getTime() < horizon)
  const ways = new Set(promised.map(({ way }) => way))
  expect(ways).toEqual(new Set([l('Rolls over'), l('Needs a decision'), l('Ends')]))
  expect(promised.find(({ subscription }) => subscription === 'Microsoft 365 E5')).toMatchObject({
    way: l('Rolls over'),
    seats: expect.stringMatching(/→ 70$/),
  })
  expect(promised.find(({ subscription }) => subscription === 'Microsoft Entra ID P1')?.way).toBe(
    l('Rolls over'),
  )

  for (const one of promised) await comesTrue(one)
  await accessible()

  async function comesTrue({ href, endsAt, way, will, seats, price, reseller, company }: Promised) {
    await portal.moveTo(new Date(endsAt.getTime() + 60_000))
    const standing = page.getByRole('heading', { level: 1 }).locator('..')
    const over = standing.getByText(/^(Expired|Disabled|Deleted|Expiré|Désactivé|Supprimé)$/)
    const begun = page.locator(`main time[datetime="${endsAt.toISOString()}"]`).first()
    await expect(async () => {
      await page.goto(href)
      await expect(way === l('Ends') ? over : begun).toBeVisible({ timeout: 1_000 })
    }, `${company}: ${way}`).toPass()
    if (way === l('Ends')) return
    await expect(standing.getByText(l('Active'), { exact: true })).toBeVisible()
    const licenses = seats.split('→').at(-1)?.trim() ?? ''
    await expect(page.getByLabel(l('Licenses'), { exact: true })).toHaveValue(licenses)
    if (/^(Becomes|Devient)/.test(will))
      await expect(page.getByRole('heading', { level: 1 })).not.toContainText(/Trial|évaluation/)
    const credited = /\d{7}$/.exec(reseller)?.[0]
    const select = page.getByLabel(l('Reseller (MPN ID)'), { exact: true }).first()
    expect(await select.inputValue()).toBe(credited ?? '')
    // The term that has begun is an order of its own, at the price that was said.
    await page.goto(`${href.replace(/\/subscriptions\/.*/, '')}/orders`)
    const order = page.getByRole('row').filter({ hasText: price }).filter({ hasText: 'Twotier' })
    await expect(order.first()).toContainText(new RegExp(`${licenses}\\s*×`))
  }
})
