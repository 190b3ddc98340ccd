import { expect, test } from './fixtures'
import { choosePassword, ownPassword } from './new-customer'
import { domain, offer, openCustomer } from './user-customer'

test('users are added one by one, given licenses, deleted by the reseller and restored', async ({
  page,
  l,
  signIn,
  elsewhere,
  accessible,
}) => {
  const stamp = Date.now().toString(36)
  const [first, second] = [`Guichet ${stamp} A`, `Guichet ${stamp} B`]
  const userName = `guichet.${stamp}`
  await signIn('admin.agent@boreal.example')
  await openCustomer(page)
  await page.getByRole('link', { name: l('Users and licenses') }).click()
  await expect(page.getByRole('link', { name: l('Add user') })).toBeVisible()
  await accessible()

  await page.getByRole('link', { name: l('Add user') }).click()
  await page.getByRole('button', { name: l('Add the user') }).click()
  await expect(
    page.getByRole('alert').getByRole('link', { name: new RegExp(`^${l('Display name')}`) }),
  ).toBeVisible()
  await accessible()
  await page.getByLabel(l('Display name')).fill(first)
  await page.getByLabel(l('User name')).fill(userName)
  await page.getByRole('button', { name: l('Add the user') }).click()
  await page.getByRole('button', { name: l('Add another user') }).click()
  await page.getByLabel(l('Display name')).fill(second)
  await page.getByLabel(l('User name')).fill(userName)
  await page.getByRole('button', { name: l('Add the user') }).click()
  // The name is taken by the first, and what was typed stays.
  await expect(page.locator('main [role=alert]').first()).toBeVisible()
  await expect(page.getByLabel(l('Display name'))).toHaveValue(second)
  await page.getByLabel(l('User name')).fill(`${userName}b`)
  await page.getByRole('button', { name: l('Add the user') }).click()
  await expect(page.getByRole('button', { name: l('Add another user') })).toBeVisible()
  await page.getByRole('button', { name: l('Complete'), exact: true }).click()
  await expect(page.getByRole('row').filter({ hasText: second })).toBeVisible()
  await page.getByRole('button', { name: l('Show the passwords') }).click()
  await accessible()
  const cells = page.getByRole('row').filter({ hasText: first }).locator('code')
  const password = (await cells.innerText()).trim()
  await page.getByLabel(l('I have saved the passwords')).check()
  await page.getByRole('button', { name: l('Done') }).click()

  const user = await elsewhere()
  await signIn(`${userName}@${domain}`, password, user)
  await choosePassword(user, password)
  await expect(user.locator('main')).toContainText(offer)
  await accessible(user)

  await expect(page).toHaveURL(/\/users$/)
  await page.goto(`${new URL(page.url()).pathname}?q=${stamp}`)
  await expect(page.locator('body')).not.toContainText(password)
  await page.locator('input[data-user]').nth(0).check()
  await page.locator('input[data-user]').nth(1).check()
  await accessible()
  await page.getByRole('link', { name: l('Manage licenses') }).click()
  await expect(page.getByRole('heading', { level: 1, name: l('Manage licenses') })).toBeVisible()
  await page.getByRole('checkbox', { name: offer }).check()
  await accessible()
  await page.getByRole('button', { name: l('Save'), exact: true }).click()
  await expect(page.getByText(l('Licenses updated'), { exact: true }).first()).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: first })).toContainText(offer)
  await accessible()
  await page.getByRole('button', { name: l('Back to the users') }).click()

  const agent = await elsewhere()
  await signIn('admin.agent@ateliernuage.example', undefined, agent)
  await openCustomer(agent)
  await agent.getByRole('link', { name: l('Users and licenses') }).click()
  await expect(agent).toHaveURL(/\/users$/)
  const users = new URL(agent.url()).pathname
  await agent.goto(`${users}?q=${userName}`)
  await expect(agent.getByRole('row').filter({ hasText: first })).toContainText(offer)
  await agent.getByRole('link', { name: first }).click()
  await expect(agent.getByRole('heading', { level: 1, name: first })).toBeVisible()
  await accessible(agent)
  await agent.getByRole('button', { name: l('Delete user account') }).click()
  await accessible(agent)
  await agent
    .getByRole('dialog')
    .getByRole('button', { name: l('Delete user account') })
    .click()
  await expect(agent.getByRole('button', { name: l('Restore'), exact: true })).toBeVisible()
  await user.goto('/')
  await expect(user).toHaveURL(/sign-in/)

  await agent.goto(users)
  await agent.getByRole('link', { name: l('Deleted users') }).click()
  await expect(agent.getByRole('row').filter({ hasText: first })).toBeVisible()
  await accessible(agent)
  await agent.getByRole('link', { name: first }).click()
  await agent.getByRole('button', { name: l('Restore'), exact: true }).click()
  await agent
    .getByRole('dialog')
    .getByRole('button', { name: l('Restore'), exact: true })
    .click()
  await expect(agent.getByRole('button', { name: l('Delete user account') })).toBeVisible()
  await expect(agent.getByRole('checkbox', { name: offer })).toBeChecked()
  await signIn(`${userName}@${domain}`, ownPassword, user)
})

test('the customer’s own admin finds its users in the menu, and cannot delete itself', async ({
  page,
  l,
  signIn,
  accessible,
  menu,
}) => {
  await signIn(`admin@${domain}`)
  await menu('Users and licenses')
  await accessible()
  await page.goto('/users?role=globalAdmin')
  await page.locator('tbody th a').first().click()
  const remove = page.getByRole('button', { name: l('Delete user account') })
  await expect(remove).toHaveAttribute('aria-disabled', 'true')
  await accessible()
})
