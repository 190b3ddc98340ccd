import { readFileSync } from 'node:fs'
import { expect, test } from './fixtures'

const ownWords = 'a few words of my own'

test('a person is invited, chooses a password, is given roles, is shut out at once, and the log tells all of it', async ({
  page,
  l,
  signIn,
  elsewhere,
  accessible,
  menu,
}) => {
  const last = `Test${Date.now().toString(36)}`
  const email = `ada.${last.toLowerCase()}@rhein.example`
  await signIn('global.admin@rhein.example')
  await menu('User management')
  await accessible()
  await page.getByRole('link', { name: l('Invite user') }).click()
  await page.getByLabel(l('First name')).fill('Ada')
  await page.getByLabel(l('Last name'), { exact: true }).fill(last)
  await page.getByLabel(l('Email address')).fill(email)
  await page.getByRole('button', { name: l('Create the invitation') }).click()
  // Nobody is invited without a role, and what was typed stays.
  await expect(page.locator('main [role=alert]').first()).toBeVisible()
  await expect(page.getByLabel(l('Email address'))).toHaveValue(email)
  await page.getByLabel(l('Sales agent')).check()
  await accessible()
  await page.getByRole('button', { name: l('Create the invitation') }).click()
  await expect(page.getByRole('heading', { level: 1, name: `Ada ${last}` })).toBeVisible()
  await accessible()
  const link = new URL((await page.locator('main code').first().innerText()).trim()).pathname

  const ada = await elsewhere()
  await ada.goto(link)
  await expect(ada.getByText(email).first()).toBeVisible()
  await accessible(ada)
  await ada.getByLabel(l('Your password'), { exact: true }).fill(ownWords)
  await ada.getByLabel(l('Your password again'), { exact: true }).fill(ownWords)
  await ada.getByRole('button', { name: l('Accept the invitation') }).click()
  await ada.waitForURL(/sign-in/)
  await signIn(email, ownWords, ada)
  await menu('Customers', ada)

  const again = await elsewhere()
  await again.goto(link)
  await expect(again.getByText(/already accepted|déjà été acceptée/)).toBeVisible()
  await accessible(again)

  await page.reload()
  await page.getByLabel(l('Helpdesk agent')).check()
  await page.getByRole('button', { name: l('Update') }).click()
  await expect(
    page.getByText(new RegExp(`Ada ${last}.*(changed|modifiés)|(roles of|rôles de) Ada ${last}`)).first(),
  ).toBeVisible()

  await page.getByRole('button', { name: l('Reset password') }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: l('Reset password') }).click()
  await expect(dialog.getByText(l('Temporary password'), { exact: true })).toBeVisible()
  await accessible()
  await dialog.getByRole('button', { name: l('Done') }).click()
  await ada.goto('/')
  await expect(ada).toHaveURL(/sign-in/)
  await ada.getByLabel(l('Email'), { exact: true }).fill(email)
  await ada.getByLabel(l('Password'), { exact: true }).fill(ownWords)
  await ada.getByRole('button', { name: l('Sign in') }).click()
  await expect(ada.locator('main [role=alert]').first()).toBeVisible()
  await expect(ada).toHaveURL(/sign-in/)

  await page.getByRole('button', { name: l('Deactivate'), exact: true }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: l('Deactivate'), exact: true })
    .click()
  await expect(page.getByText(l('Deactivated'), { exact: true }).first()).toBeVisible()

  await menu('Activity log')
  await page.goto(`/activity-log?q=${last}`)
  for (const told of [
    /User invited|Utilisateur invité/,
    /Invitation accept/,
    /Roles changed|Rôles modifiés/,
    /Password reset|Mot de passe réinitialisé/,
    /User deactivated|Utilisateur désactivé/,
  ])
    await expect(page.getByRole('cell', { name: told })).toBeVisible()
  await page.getByRole('button', { name: /User deactivated|Utilisateur désactivé/ }).click()
  await expect(page.getByText(/active → deactivated|actif → désactivé/)).toBeVisible()
  await accessible()
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: l('Export log') }).click()
  const file = readFileSync(await (await download).path(), 'utf8')
  expect(file).toContain(`Ada ${last}`)
  expect(file).not.toContain(ownWords)
})

test('a person signs out everywhere else, and sees what is the company’s', async ({
  page,
  l,
  signIn,
  elsewhere,
  accessible,
  menu,
}) => {
  await signIn('admin.agent@rhein.example')
  const other = await elsewhere()
  await signIn('admin.agent@rhein.example', undefined, other)
  await menu('Account settings')
  await accessible()
  await expect(page.getByText(l('This device'))).toBeVisible()
  await page.getByRole('button', { name: l('Sign out everywhere else') }).click()
  await expect(page.getByRole('button', { name: l('Sign out everywhere else') })).toHaveCount(0)
  await other.goto('/')
  await expect(other).toHaveURL(/sign-in/)
})

test('the agreement is not signed by accident, and a mistyped telephone number is kept', async ({
  page,
  l,
  signIn,
  accessible,
}) => {
  await signIn('global.admin@brume.example')
  await page.goto('/account-settings/agreement')
  await accessible()
  await page.getByRole('button', { name: l('Sign the agreement') }).click()
  await expect(page.locator('main [role=alert]').first()).toBeVisible()
  await page.goto('/account-settings')
  await page.getByLabel(l('Support telephone')).fill('call us')
  await page.getByRole('button', { name: l('Save'), exact: true }).click()
  await expect(page.locator('main [role=alert]').first()).toBeVisible()
  await expect(page.getByLabel(l('Support telephone'))).toHaveValue('call us')
})
