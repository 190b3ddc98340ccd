import { expect, test } from './own-portal'
import { buy, licenses, openCustomer, submit } from './subscription'

test.use({ story: 'changes' })

const hour = 3_600_000

test('fewer licences than are assigned to users are refused, and the users named', async ({
  page,
  l,
  signIn,
  accessible,
}) => {
  await signIn('admin.agent@rhein.example')
  const at = await openCustomer(page, 'Vestergaard Møbler')
  await page.goto(`${at}/subscriptions`)
  await page
    .getByRole('link', { name: /^Office 365 E3 \((classic|classique)\)$/ })
    .first()
    .click()
  await page.waitForURL(/\/subscriptions\/[0-9a-f-]{36}$/)
  await licenses(page, { l }).fill('2')
  await submit(page, { l })
  const said = page.locator('main [role=alert]').first()
  await expect(said).toContainText(/assigned to users: \S+|attribuées à des utilisateurs\s: \S+/)
  await expect(said).toContainText(/6 (licenses are|licences sont)/)
  await expect(licenses(page, { l })).toHaveValue('2')
  await accessible()
})

test('two people change one subscription: the second sees both values and decides', async ({
  page,
  l,
  signIn,
  elsewhere,
  accessible,
}) => {
  await signIn('sales.agent@boreal.example')
  await buy(
    page,
    { l },
    {
      ...{ customer: 'Coopérative du Val d’Orge', offer: 'Microsoft 365 F1', licenses: '5' },
    },
  )
  const other = await elsewhere()
  await signIn('admin.agent@boreal.example', undefined, other)
  await other.goto(page.url())
  await licenses(other, { l }).fill('8')
  await licenses(page, { l }).fill('6')
  await submit(page, { l })
  await expect(page.getByText('5 → 6')).toBeVisible()

  await submit(other, { l })
  const said = other.locator('main')
  await expect(said).toContainText(/Somebody saved a change|Quelqu’un a enregistré/)
  await expect(said).toContainText(/6/)
  await expect(licenses(other, { l })).toHaveValue('8')
  await accessible(other)
  await submit(other, { l })
  await expect(other.getByText('6 → 8')).toBeVisible()
})

test('a cancellation offered before the last second of the window is refused after it: the server’s clock decides', async ({
  page,
  portal,
  l,
  signIn,
  accessible,
}) => {
  await signIn('admin.agent@boreal.example')
  await buy(
    page,
    { l },
    {
      ...{ customer: 'Coopérative du Val d’Orge', offer: 'Microsoft 365 F3', licenses: '2' },
    },
  )
  const bought = portal.now()
  await portal.moveTo(new Date(bought.getTime() + 168 * hour - 120_000))
  await page.reload()
  await expect(page.locator('main')).toContainText(/server’s clock decides|horloge du serveur/)
  await page.getByRole('button', { name: l('Cancel subscription'), exact: true }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText(/If that moment passes|Si cet instant/)
  await accessible()
  await portal.moveTo(new Date(bought.getTime() + 168 * hour + 1_000))
  await dialog.getByRole('button', { name: l('Cancel subscription'), exact: true }).click()
  await expect(dialog.getByRole('alert')).toContainText(/168/)
  await accessible()
  await page.reload()
  await expect(page.getByText(l('Active'), { exact: true }).first()).toBeVisible()
  await expect(page.getByRole('button', { name: l('Cancel subscription') })).toHaveAttribute(
    'aria-disabled',
    'true',
  )
})
