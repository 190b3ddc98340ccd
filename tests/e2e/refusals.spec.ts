import { expect, test } from './fixtures'

/** Each "no" of the acceptance page (M5): a clear sentence, no button, and the next step. */
async function freshLink(
  page: import('@playwright/test').Page,
  l: (label: 'Request a partnership' | 'Done') => string,
) {
  await page.goto('/indirect-resellers/request')
  const text = `${await page.locator('main').innerText()}\n${await page.locator('main textarea').first().inputValue()}`
  await page.getByRole('button', { name: l('Done') }).click()
  await page.waitForURL(/indirect-resellers(\/requests)?($|\?)/)
  return new URL(/https?:\/\/\S+\/partnership\/accept\/[\w-]+/.exec(text)?.[0] ?? '').pathname
}

const cases = [
  ['the provider’s own link', 'global.admin@boreal.example', /own|propre/],
  [
    'a company that is no reseller',
    'operator@operator.example',
    /not an indirect reseller|pas un revendeur indirect/,
  ],
  ['a reseller of another region', 'global.admin@prairie.example', /region|région/],
  ['a reseller that is a partner already', 'global.admin@nordlys.example', /already|déjà/],
  ['a person who is not Global admin', 'admin.agent@cumulus.example', /Global admin|Administrateur général/],
] as const

for (const [who, email, says] of cases) {
  test(`${who} is told why and offered no button`, async ({ page, l, signIn, elsewhere, accessible }) => {
    await signIn('sales.agent@boreal.example')
    const path = await freshLink(page, l)
    const other = await elsewhere()
    await other.goto(`/sign-in?next=${encodeURIComponent(path)}`)
    await signIn(email, undefined, other)
    await expect(other.locator('main')).toContainText(says)
    await expect(other.getByRole('button', { name: l('Authorize indirect provider') })).toHaveCount(0)
    await accessible(other)
  })
}

test('an unknown link, a truncated one and a foreign one all lead nowhere, alike', async ({
  page,
  signIn,
  accessible,
}) => {
  await signIn('global.admin@cumulus.example')
  const answers: string[] = []
  for (const key of ['x', 'A'.repeat(42), 'A'.repeat(43)]) {
    await page.goto(`/partnership/accept/${key}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    answers.push(await page.locator('main').innerText())
  }
  expect(new Set(answers).size).toBe(1)
  await expect(page.locator('main')).toContainText(/leads nowhere|ne mène nulle part/)
  await accessible()
})

test('a revoked request says that it was withdrawn', async ({ page, l, signIn, elsewhere, accessible }) => {
  await signIn('admin.agent@boreal.example')
  const path = await freshLink(page, l)
  await page.goto('/indirect-resellers/requests')
  await accessible()
  await page
    .getByRole('row')
    .nth(1)
    .getByRole('button', { name: /Revoke|Révoquer/ })
    .first()
    .click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Revoke|Révoquer|Yes|Oui/ })
    .last()
    .click()
  await expect(page.getByRole('row').nth(1)).toContainText(/Revoked|Révoquée/)
  const other = await elsewhere()
  await signIn('global.admin@cumulus.example', undefined, other)
  await other.goto(path)
  await expect(other.locator('main')).toContainText(/withdrawn|retiré/)
})

test('an address where nothing is says so on a page of its own, signed in or not', async ({
  page,
  signIn,
  accessible,
}) => {
  const says = async (path: string) => {
    expect((await page.goto(path))?.status()).toBe(404)
    const main = page.getByRole('main')
    await expect(main.getByRole('heading', { level: 1 })).toContainText(/nothing at this|rien à cette/)
    await expect(main.getByRole('link')).toHaveAttribute('href', '/')
    await accessible()
  }
  await says('/orders/0198c0de-0000-7000-8000-000000000000')
  await signIn('sales.agent@boreal.example')
  await says('/orders/0198c0de-0000-7000-8000-000000000000')
  await says('/order-requests/0198c0de-0000-7000-8000-000000000000')
})
