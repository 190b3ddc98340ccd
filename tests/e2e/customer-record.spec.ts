import { readFileSync } from 'node:fs'
import { expect, test } from './fixtures'

test('a customer’s record is updated, tagged and told in its history; who saves second sees both values', async ({
  page,
  l,
  signIn,
  elsewhere,
  accessible,
}) => {
  const mark = Date.now().toString(36)
  const customer = () => page.getByRole('link', { name: /Ferronnerie/ }).first()
  await signIn('admin.agent@boreal.example')
  await page.goto('/customers?q=ferronnerie')
  await customer().click()
  await expect(page.getByRole('heading', { level: 1, name: /Ferronnerie/ })).toBeVisible()
  const account = new URL(page.url()).pathname
  await page.getByRole('link', { name: l('Update') }).click()
  const [city, code] = [page.getByLabel(l('City')), page.getByLabel(l('Postal code'))]
  const before = { city: await city.inputValue(), code: await code.inputValue() }
  await accessible()

  const colleague = await elsewhere()
  await signIn('sales.agent@boreal.example', undefined, colleague)
  await colleague.goto(`${account}/edit`)

  // A postal code that is none: refused at its field, and what was typed stays.
  await city.fill(`Annecy ${mark}`)
  await code.fill('XX')
  await page.getByRole('button', { name: l('Submit') }).click()
  await expect(page.locator('main [role=alert]').first()).toBeVisible()
  await expect(code).toHaveAttribute('aria-invalid', 'true')
  // The summary names the field and leads to it.
  await page
    .getByRole('alert')
    .getByRole('link', { name: new RegExp(`^${l('Postal code')}`) })
    .click()
  await expect(code).toBeFocused()
  await expect(city).toHaveValue(`Annecy ${mark}`)
  await accessible()
  await code.fill(before.code)
  await page.getByRole('button', { name: l('Submit') }).click()
  await expect(page).not.toHaveURL(/edit/)
  await expect(page.locator('main')).toContainText(`Annecy ${mark}`)

  // The colleague's page is older than that: both values, and what was typed stays.
  await colleague.getByLabel(l('City')).fill('Chambéry')
  await colleague.getByRole('button', { name: l('Submit') }).click()
  await expect(colleague.locator('main [role=alert]').first()).toContainText(`Annecy ${mark}`)
  await expect(colleague.locator('main [role=alert]').first()).toContainText('Chambéry')
  await expect(colleague.getByLabel(l('City'))).toHaveValue('Chambéry')
  await accessible(colleague)
  await colleague.getByLabel(l('City')).fill(before.city)
  await colleague.getByRole('button', { name: l('Submit') }).click()
  await expect(colleague).not.toHaveURL(/edit/)

  // Tags are an admin agent's; the sales agent reads who has one.
  const refused = colleague.getByRole('button', { name: l('Assign tag') })
  await expect(refused).toHaveAttribute('aria-disabled', 'true')
  await expect(refused).toHaveAccessibleDescription(new RegExp(l('Admin agent')))
  await page.getByLabel(l('Tag'), { exact: true }).fill(mark)
  await page.getByRole('button', { name: l('Assign tag') }).click()
  await page.getByRole('link', { name: mark }).click()
  await page.waitForURL(/\/customers\?tag=/)
  await expect(page.getByRole('combobox', { name: l('Tag') })).toHaveValue(/./)
  await expect(page.locator('tbody tr')).toHaveCount(1)
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: l('Export customers') }).click()
  const file = readFileSync(await (await download).path(), 'utf8')
    .trim()
    .split('\r\n')
  expect(file).toHaveLength(2)
  expect(file[1]).toContain('ferronneriedubreuil')
  // It has no reseller: the other filter keeps it, and the list stays narrowed by both.
  await page.getByRole('combobox', { name: l('Indirect reseller') }).selectOption('none')
  await page.waitForURL(/reseller=none/)
  await expect(customer()).toBeVisible()
  await accessible()
  await customer().click()
  await page.getByRole('button', { name: new RegExp(mark) }).click()
  await expect(page.getByRole('link', { name: mark })).toHaveCount(0)

  // Everything that was done is told, from → to.
  await page.getByRole('link', { name: l('History'), exact: true }).click()
  const told = (text: string) => page.locator('main').getByText(text).first()
  await expect(told(`${before.city} → Annecy ${mark}`)).toBeVisible()
  await expect(told(`Annecy ${mark} → ${before.city}`)).toBeVisible()
  await expect(told(`→ ${mark}`)).toBeVisible()
  await expect(told(`${mark} →`)).toBeVisible()
  await accessible()
})
