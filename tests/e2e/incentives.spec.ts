import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import Papa from 'papaparse'
import { expect, test } from './own-portal'
import { buy, submit } from './subscription'

test.use({ story: 'incentives' })

const [atelier, nordlys] = ['Atelier Nuage · 6204187', 'Nordlys IT · 6218820']
const hour = 3_600_000

/** An amount as it is written in either language, in the minor unit. */
const minor = (text: string) => Number(text.replace(/[^\d]/g, ''))

/** The rows of the ledger that belong to this subscription: location, what was billed, credit. */
async function credits(page: Page, id: string) {
  const rows = page.getByRole('row').filter({ has: page.locator(`a[href*="${id}"]`) })
  const found: Record<string, { base: number; credit: number }> = {}
  for (const row of await rows.all()) {
    const cells = await row.locator('th, td').allInnerTexts()
    found[cells[1] ?? ''] = { base: minor(cells[3] ?? ''), credit: minor(cells[5] ?? '') }
  }
  return found
}

test('credits follow a change of reseller from its date, for the provider and for both resellers', async ({
  page,
  portal,
  l,
  lang,
  signIn,
  elsewhere,
  accessible,
  menu,
}) => {
  const start = portal.now()
  const first = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 1, 8))
  const over = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 2, 1))
  const key = first.toISOString().slice(0, 7)
  const length = over.getTime() - first.getTime() + 8 * hour

  // The first of a month: a hundred licences credited to one reseller, and a trial.
  await portal.moveTo(first)
  await signIn('admin.agent@boreal.example')
  const customer = 'Laboratoires Osmane'
  await buy(
    page,
    { l },
    {
      ...{ customer, offer: 'Microsoft 365 E3', licenses: '100', reseller: 'Atelier Nuage' },
    },
  )
  const address = new URL(page.url()).pathname
  const id = address.split('/').at(-1) ?? ''
  const unit = minor(await page.locator('dl dd').filter({ hasText: /€/ }).first().innerText())
  const trial =
    lang === 'fr'
      ? 'Microsoft 365 Business Standard (version d’évaluation)'
      : 'Microsoft 365 Business Standard Trial'
  await buy(page, { l }, { customer, offer: trial, reseller: 'Atelier Nuage' })
  const trialId = new URL(page.url()).pathname.split('/').at(-1) ?? ''

  // Ten days later it is another's.
  await portal.moveTo(new Date(first.getTime() + 240 * hour))
  await page.goto(address)
  await page.getByLabel(l('Reseller (MPN ID)'), { exact: true }).selectOption({ label: nordlys })
  await submit(page, { l })
  await expect(page.getByText(/6204187.*→.*6218820/).first()).toBeVisible()
  await accessible()

  // The month is over and counted.
  await portal.moveTo(new Date(over.getTime() + hour))
  const share = (hours: number) => (unit * 100 * hours * hour) / length
  // The story takes a few seconds; a hundred licences cost a tenth of a cent a second.
  const near = (amount: number, expected: number) => expect(Math.abs(amount - expected)).toBeLessThan(100)
  // The month as it stood before the change may still be shown for a moment.
  await expect(async () => {
    await page.goto(`/incentives?month=${key}`)
    await expect(page.locator('main tbody a').first()).toBeVisible({ timeout: 1_000 })
    const found = await credits(page, id)
    expect(Object.keys(found).sort()).toEqual([atelier, nordlys])
    near(found[nordlys]?.base ?? 0, share(length / hour - 248))
  }).toPass()
  await accessible()
  const counted = await credits(page, id)
  near(counted[atelier]?.base ?? 0, share(240))
  near(counted[nordlys]?.base ?? 0, share(length / hour - 248))
  for (const { base, credit } of Object.values(counted)) expect(credit).toBe(Math.round(base * 0.04))
  expect(await credits(page, trialId)).toEqual({})

  // The total, the chart’s figures and the file say the same.
  const file = await ledger(page)
  const euros = file.filter(row => row.currency === 'EUR').reduce((sum, row) => sum + row.credit, 0)
  const month = new Intl.DateTimeFormat(lang, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    first,
  )
  await expect(
    page
      .getByRole('table', { name: l('Credits by month') })
      .getByRole('row')
      .filter({ hasText: new RegExp(month, 'i') })
      .locator('td'),
  ).toHaveText(said(euros))
  await expect(page.locator('main dl dd').nth(1)).toHaveText(said(euros))
  expect(
    file
      .filter(row => row.id === id)
      .map(row => row.mpnId)
      .sort(),
  ).toEqual(['6204187', '6218820'])
  expect(file.filter(row => row.id === trialId)).toEqual([])

  // What is changed now changes nothing of what was.
  await page.goto(address)
  await page.getByLabel(l('Reseller (MPN ID)'), { exact: true }).selectOption({ label: atelier })
  await submit(page, { l })
  await expect(page.getByText(/6218820.*→.*6204187/).first()).toBeVisible()
  await portal.moveBy(3)
  await page.goto('/incentives')
  await menu('Incentives')
  await page.goto(`/incentives?month=${key}`)
  await expect.poll(() => credits(page, id)).toEqual(counted)

  // Each reseller sees what is its own, and nothing of the other’s.
  for (const [email, own] of [
    ['admin.agent@ateliernuage.example', atelier],
    ['admin.agent@nordlys.example', nordlys],
  ] as const) {
    const theirs = await elsewhere()
    await signIn(email, undefined, theirs)
    await menu('Incentives', theirs)
    await theirs.goto(`/incentives?month=${key}&currency=EUR`)
    await expect.poll(() => credits(theirs, id)).toEqual({ [own]: counted[own] })
    await accessible(theirs)
    const lines = (await ledger(theirs)).filter(row => row.id === id)
    expect(lines.map(row => `${row.mpnId} ${row.credit}`)).toEqual([
      `${own.slice(-7)} ${counted[own]?.credit}`,
    ])
  }

  function said(amount: number) {
    return new Intl.NumberFormat(lang, { style: 'currency', currency: 'EUR' }).format(amount / 100)
  }

  async function ledger(where: Page) {
    const download = where.waitForEvent('download')
    await where.getByRole('link', { name: l('Export month') }).click()
    const text = readFileSync(await (await download).path(), 'utf8')
    const [, ...lines] = Papa.parse<string[]>(text.trim().replace(/^\uFEFF/, '')).data
    return lines.map(cells => ({
      ...{ mpnId: cells[1], id: cells[4], currency: cells[7], credit: Number(cells[10]) },
    }))
  }
})
