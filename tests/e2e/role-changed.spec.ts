import { expect, test } from './fixtures'

test('a role changed while its holder is on a page holds for the next click, and what was typed stays', async ({
  page,
  l,
  signIn,
  elsewhere,
  accessible,
}) => {
  const agent = await elsewhere()
  await signIn('admin.agent@rhein.example', undefined, agent)
  await agent.goto('/customers?q=kornblume')
  await agent.getByRole('link', { name: /Kornblume/ }).click()
  await agent.getByRole('link', { name: l('Update') }).click()
  const city = agent.getByLabel(l('City'))
  const before = await city.inputValue()
  await city.fill('Köln')

  await signIn('global.admin@rhein.example')
  await page.goto('/account-settings/users?q=admin.agent')
  await page.getByRole('row').filter({ hasText: 'admin.agent@rhein' }).getByRole('link').first().click()
  const give = async (role: 'Admin agent' | 'User admin', instead: 'Admin agent' | 'User admin') => {
    await page.getByLabel(l(instead), { exact: true }).uncheck()
    await page.getByLabel(l(role), { exact: true }).check()
    await page.getByRole('button', { name: l('Update') }).click()
    await expect(page.getByRole('status').filter({ hasText: /./ })).toBeVisible()
    await page.reload()
    await expect(page.getByLabel(l(role), { exact: true })).toBeChecked()
  }
  await give('User admin', 'Admin agent')

  // Refused with who may, in words; nothing is lost, and the page before says so at its button too.
  await agent.getByRole('button', { name: l('Submit') }).click()
  await expect(agent.locator('main [role=alert]').first()).toContainText(l('Admin agent'))
  await expect(city).toHaveValue('Köln')
  await accessible(agent)
  const other = await agent.context().newPage()
  await other.goto(agent.url().replace(/\/edit.*/, ''))
  await expect(other.getByRole('button', { name: l('Update') })).toHaveAttribute('aria-disabled', 'true')

  await give('Admin agent', 'User admin')
  await agent.getByRole('button', { name: l('Submit') }).click()
  await expect(agent).not.toHaveURL(/edit/)
  await expect(agent.locator('main')).toContainText('Köln')
  await agent.getByRole('link', { name: l('Update') }).click()
  await city.fill(before)
  await agent.getByRole('button', { name: l('Submit') }).click()
  await expect(agent).not.toHaveURL(/edit/)

  // Nobody shuts themself out: the last Global admin's own page says why.
  await page.goto('/account-settings/users?role=globalAdmin')
  await page.locator('tbody').getByRole('link').first().click()
  await expect(page.getByRole('button', { name: l('Deactivate'), exact: true })).toHaveAttribute(
    'aria-disabled',
    'true',
  )
  await accessible()
})
