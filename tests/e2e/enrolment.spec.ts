import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { wordIn } from './enrolment-words'
import { expect, test } from './fixtures'

const password = 'a few words of our own'

test('a new reseller enrols from a partnership link, is vetted, appeals, signs, accepts, and appears', async ({
  page,
  l,
  lang,
  signIn,
  elsewhere,
  accessible,
  menu,
}) => {
  test.setTimeout(180_000)
  const w = wordIn(lang)
  const stamp = `${Date.now().toString(36)}${lang}`
  const [company, email] = [`Sirocco ${stamp}`, `ada@sirocco-${stamp}.example`]

  // Boréal writes its letter.
  await signIn('sales.agent@boreal.example')
  await page.goto('/indirect-resellers/request')
  const letter = await page.locator('main').innerText()
  const link = /\/partnership\/accept\/[\w-]{43}/.exec(letter + (await page.content()))?.[0] ?? ''
  expect(link).not.toBe('')
  await page.getByRole('button', { name: l('Done') }).click()
  await page.waitForURL(/indirect-resellers(?!\/request$)/)

  // The reseller follows the link and has no account.
  const ada = await elsewhere()
  await ada.goto(link)
  await ada.getByRole('link', { name: w('enrollYours') }).click()
  await expect(ada.getByRole('heading', { level: 1, name: w('enroll') })).toBeVisible()
  await expect(ada.locator('main')).toContainText('Boréal Distribution')
  await accessible(ada)
  await ada.getByRole('button', { name: w('next') }).click()
  await expect(ada.getByLabel(w('legalName'))).toBeVisible()
  await accessible(ada)

  // Everything that is wrong is said at once, and what was typed stays.
  const fill = (label: string, text: string) => ada.getByLabel(label, { exact: true }).fill(text)
  await fill(w('workEmail'), 'ada@gmail.com')
  await ada.getByRole('button', { name: w('send') }).click()
  await expect(ada.getByLabel(w('workEmail'))).toHaveAttribute('aria-invalid', 'true')
  await expect(ada.locator('main')).toContainText('gmail.com')
  await expect(ada.getByLabel(w('legalName'))).toHaveAttribute('aria-invalid', 'true')
  await accessible(ada)
  await fill(w('legalName'), company)
  await fill(l('Address line 1'), '4 rue des Vents')
  await fill(l('City'), 'Marseille')
  await fill(l('Postal code'), '13002')
  await fill(l('First name'), 'Ada')
  await fill(l('Last name'), 'Sirocco')
  await fill(w('workEmail'), email)
  await fill(l('Password'), password)
  await fill(w('again'), password)
  await ada.getByRole('button', { name: w('send') }).click()
  await ada.waitForURL(/\/enroll\/sent/)
  await accessible(ada)
  const confirmation = (await ada.getByRole('link', { name: w('openLink') }).getAttribute('href')) ?? ''
  await ada.goto(`${new URL(confirmation).pathname.slice(0, -1)}`)
  await expect(ada.getByRole('button', { name: w('confirm') })).toHaveCount(0)
  await accessible(ada)
  await ada.goto(new URL(confirmation).pathname)
  await expect(ada.getByText(email)).toBeVisible()
  await accessible(ada)
  await ada.getByRole('button', { name: w('confirm') }).click()
  await ada.waitForURL(/\/sign-in/)
  await signIn(email, password, ada)
  await expect(ada.getByRole('heading', { level: 1, name: w('enrolment') })).toBeVisible()
  await expect(ada.locator('main')).toContainText('Boréal Distribution')
  await accessible(ada)

  // The link works once.
  const second = await elsewhere()
  await second.goto(new URL(confirmation).pathname)
  await expect(second.getByRole('button', { name: w('confirm') })).toHaveCount(0)
  await expect(second.locator('main')).toContainText(company)

  // Not vetted yet: the request says so and leads to what is missing.
  await ada.getByRole('link', { name: w('back') }).click()
  await ada.getByRole('link', { name: w('missing') }).click()
  await expect(ada.getByRole('heading', { level: 1, name: w('enrolment') })).toBeVisible()

  // The operator finds nothing in the register and rejects; the reseller proves it.
  const operator = await elsewhere()
  await signIn('operator@operator.example', undefined, operator)
  await open(operator, company)
  await operator.getByRole('button', { name: w('reject'), exact: true }).click()
  const dialog = operator.getByRole('dialog')
  await dialog.getByLabel(w('reason')).fill('Not in the register.')
  await dialog.getByRole('button', { name: w('reject'), exact: true }).click()
  await expect(dialog).toHaveCount(0)
  await expect(operator.locator('main')).toContainText('Not in the register.')
  await ada.reload()
  await expect(ada.locator('main')).toContainText('Not in the register.')
  await accessible(ada)
  await ada.getByLabel(w('appealReason')).fill('Registered last week.')
  const file = (name: string, text: string) => ({
    name,
    mimeType: 'application/pdf',
    buffer: Buffer.from(text),
  })
  await ada.getByLabel(w('document'), { exact: true }).setInputFiles(file('page.pdf', '<html>'))
  await ada.getByRole('button', { name: w('appeal') }).click()
  await expect(ada.getByLabel(w('document'), { exact: true })).toHaveAttribute('aria-invalid', 'true')
  await expect(ada.getByLabel(w('appealReason'))).toHaveValue('Registered last week.')
  await ada.getByLabel(w('document'), { exact: true }).setInputFiles(file('extract.pdf', '%PDF-1.7 extract'))
  await ada.getByRole('button', { name: w('appeal') }).click()
  await ada.waitForURL(/appealed=yes|\/enrolment$/)
  await expect(ada.locator('main')).toContainText('extract.pdf')

  await operator.reload()
  await expect(operator.locator('main')).toContainText('Registered last week.')
  await accessible(operator)
  const download = operator.waitForEvent('download')
  await operator.getByRole('link', { name: /extract\.pdf/ }).click()
  expect(readFileSync(await (await download).path(), 'utf8')).toBe('%PDF-1.7 extract')
  for (const check of ['emailCheck', 'employment', 'business'] as const)
    await operator.getByLabel(w(check), { exact: true }).check()
  await operator.getByRole('button', { name: w('authorize'), exact: true }).click()
  await expect(operator.getByRole('button', { name: w('authorize'), exact: true })).toHaveCount(0)

  // Signs, goes back to the link, accepts.
  await ada.goto('/enrolment')
  await ada.getByRole('link', { name: w('readAndSign') }).click()
  await ada.getByRole('checkbox').check()
  await ada.getByRole('button', { name: l('Sign the agreement') }).click()
  await ada.waitForURL(/account-settings(\?|#|$)/)
  await ada.goto('/enrolment')
  await accessible(ada)
  await ada.getByRole('link', { name: w('back') }).click()
  await ada.getByRole('checkbox').check()
  await ada.getByRole('button', { name: l('Authorize indirect provider') }).click()
  await ada.waitForURL(/indirect-providers/)

  await page.goto(`/indirect-resellers?q=${encodeURIComponent(company)}`)
  await expect(page.getByRole('link', { name: company }).first()).toBeVisible()
  await menu('Indirect resellers')
})

/** The company's page, by the queue. */
async function open(operator: Page, company: string) {
  await operator.goto(`/organisations?vetting=pending&q=${encodeURIComponent(company)}`)
  await operator.getByRole('link', { name: company }).first().click()
  await expect(operator.getByRole('heading', { level: 1, name: company })).toBeVisible()
}

test('the operator hands over the link of a company that has not confirmed its address', async ({
  page,
  lang,
  signIn,
  accessible,
}) => {
  await signIn('operator@operator.example')
  await page.goto('/organisations/enrolments')
  await expect(page.locator('main')).toContainText('Tramontane Réseaux')
  await expect(
    page.getByRole('link', {
      name: lang === 'fr' ? /courrier électronique, pour Tramontane/ : /Open in email, for Tramontane/,
    }),
  ).toHaveAttribute('href', /^mailto:direction@tramontane\.example\?subject=.*enroll%2Fconfirm%2F/)
  await accessible()
})
