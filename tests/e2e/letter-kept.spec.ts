import { expect, test } from './fixtures'

test('done with while it is still being kept, a request waits for that and is there, once', async ({
  page,
  l,
  signIn,
}) => {
  const who = `In haste ${Date.now().toString(36)}`
  await signIn('sales.agent@boreal.example')
  await page.goto('/indirect-resellers/request')
  await page.getByLabel(new RegExp(`^${l('For whom')}`)).fill(who)
  // The way to the server is long.
  await page.route('**/*', async (route, request) => {
    if (request.method() === 'POST') await new Promise(done => setTimeout(done, 1_500))
    await route.continue()
  })
  await page.getByRole('button', { name: l('Copy to clipboard') }).click()
  await page.getByRole('button', { name: l('Done') }).click()
  await expect(page).toHaveURL(/\/requests(\?|$)/)
  await expect(page.getByRole('row', { name: new RegExp(who) })).toHaveCount(1)
})
