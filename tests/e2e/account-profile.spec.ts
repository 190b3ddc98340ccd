import { expect, test } from './fixtures'

/** Words of these pages; literal, as in `labels.ts`. */
const word = {
  legal: ['Update the legal profile', 'Mettre à jour le profil juridique'],
  add: ['Add location', 'Ajouter une localisation'],
  adding: ['Add a business location', 'Ajouter une localisation d’entreprise'],
  name: ['Name', 'Nom'],
} as const

test('a company keeps its own legal profile, and adds a location that gets an MPN ID of its own', async ({
  page,
  l,
  lang,
  signIn,
  menu,
  accessible,
}) => {
  const says = (key: keyof typeof word) => word[key][lang === 'fr' ? 1 : 0]
  const branch = `Branch ${Date.now().toString(36)} ${lang}`
  await signIn('global.admin@prairie.example')
  await menu('Account settings')
  await accessible()
  await page.getByRole('link', { name: l('Update'), exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: says('legal') })).toBeVisible()
  await accessible()
  const [line, zip] = [page.getByLabel(l('Address line 1')), page.locator('input[name=postalCode]')]
  await line.fill(`815 Cottonwood Street, ${branch}`)
  await zip.fill('nowhere')
  await page.getByRole('button', { name: l('Submit'), exact: true }).click()
  await expect(zip).toHaveAttribute('aria-invalid', 'true')
  await expect(line).toHaveValue(`815 Cottonwood Street, ${branch}`)
  await accessible()
  await zip.fill('68508')
  await page.getByRole('button', { name: l('Submit'), exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: l('Account settings') })).toBeVisible()
  await expect(page.locator('main')).toContainText(`815 Cottonwood Street, ${branch}`)

  await page.getByRole('link', { name: says('add') }).click()
  await expect(page.getByRole('heading', { level: 1, name: says('adding') })).toBeVisible()
  await accessible()
  await page.getByRole('button', { name: says('add') }).click()
  await expect(page.getByLabel(says('name'), { exact: true })).toHaveAttribute('aria-invalid', 'true')
  await page.getByLabel(says('name'), { exact: true }).fill(branch)
  await page.getByLabel(l('City'), { exact: true }).fill('Omaha')
  await page.getByRole('button', { name: says('add') }).click()
  await expect(page.getByRole('row').filter({ hasText: branch })).toContainText(/\d{7}/)
  await accessible()

  // The log tells both; the address is put back.
  await page.goto('/activity-log')
  await expect(page.locator('main')).toContainText(branch)
  await page.goto('/account-settings/legal')
  await line.fill('815 Cottonwood Street')
  await page.getByRole('button', { name: l('Submit'), exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: l('Account settings') })).toBeVisible()
})
