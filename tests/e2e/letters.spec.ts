import { mailServer } from '../mail-server'
import { rows } from '../owner'
import { expect, test } from './fixtures'

/** The portal sends a request itself: the story follows it into a real mail server's mailbox, and from there back into the portal. */
test.describe.configure({ mode: 'serial' })

const provider = 'Rhein Cloud'
let post: Awaited<ReturnType<typeof mailServer>>

test.beforeAll(async () => {
  post = await mailServer({
    at: Number(process.env.E2E_MAIL_PORT),
    refuse: to => (to.startsWith('nobody') ? { code: 550, text: 'No such mailbox here' } : undefined),
  })
})
test.afterAll(async () => {
  await post?.stop()
  await rows(
    `delete from partnership p using organisation a, organisation b
     where a.id = p.provider_id and a.name = $1 and b.id = p.reseller_id and b.name = 'Cumulus Services'`,
    [provider],
  )
})

test('a request is sent to the address it is meant for, and its link is accepted', async ({
  page,
  l,
  lang,
  signIn,
  menu,
  accessible,
  elsewhere,
}) => {
  const to = `global.admin.${lang}.${Date.now()}@cumulus.example`
  await signIn('sales.agent@rhein.example')
  await menu('Indirect resellers')
  await page.getByRole('link', { name: l('Request a partnership') }).click()
  const send = page.getByRole('button', { name: l('Send'), exact: true })
  await send.click()
  await expect(page.getByLabel(l('Recipient’s email address'))).toHaveAttribute('aria-invalid', 'true')
  await accessible()
  await page.getByLabel(new RegExp(`^${l('For whom')}`)).fill(`Cumulus ${to}`)
  await page.getByLabel(l('Recipient’s email address')).fill(to)
  // Taken out of the text, the link is in the letter all the same.
  await page.locator('main textarea').first().fill('Zwei Grüße\n\n.\nfin')
  await send.click()
  await expect(page).toHaveURL(/indirect-resellers\/requests\?/)
  await expect(page.getByText(to).first()).toBeVisible()

  await expect.poll(() => post.box.find(one => one.to.includes(to)), { timeout: 30_000 }).toBeTruthy()
  const letter = post.box.find(one => one.to.includes(to))
  expect(letter?.text).toContain('Zwei Grüße\n\n.\nfin')
  expect(letter?.headers.get('reply-to')).toContain('sales.agent@rhein.example')
  await page.reload()
  const row = page.getByRole('row').filter({ hasText: to })
  await expect(row).toContainText(l('Sent by email'))
  await accessible()

  const link = /https?:\/\/\S+\/partnership\/accept\/[\w-]+/.exec(letter?.text ?? '')?.[0] ?? ''
  const reseller = await elsewhere()
  await reseller.goto(new URL(link).pathname)
  await reseller.getByRole('link', { name: l('Sign in') }).click()
  await signIn('global.admin@cumulus.example', undefined, reseller)
  await reseller.getByRole('checkbox').check()
  await reseller.getByRole('button', { name: l('Authorize indirect provider') }).click()
  await expect(reseller.getByRole('row').filter({ hasText: provider })).toBeVisible()
})

test('what nobody takes is said, with the reason, and can be sent again', async ({
  page,
  l,
  lang,
  signIn,
  accessible,
}) => {
  const to = `nobody.${lang}.${Date.now()}@cumulus.example`
  await signIn('sales.agent@rhein.example')
  await page.goto('/indirect-resellers/request')
  await page.getByLabel(l('Recipient’s email address')).fill(to)
  await page.getByRole('button', { name: l('Send'), exact: true }).click()
  await expect(page).toHaveURL(/indirect-resellers\/requests\?/)
  const row = page.getByRole('row').filter({ hasText: to })
  await expect(async () => {
    await page.reload()
    await expect(row).toContainText(l('Not delivered'), { timeout: 2_000 })
  }).toPass({ timeout: 30_000 })
  await accessible()
  await row.getByRole('link', { name: l('Resend'), exact: true }).click()
  await expect(page.locator('main')).toContainText('550 No such mailbox here')
  await accessible()
  const right = to.replace('nobody', 'somebody')
  await page.getByLabel(l('Recipient’s email address')).fill(right)
  await page.getByRole('button', { name: l('Send'), exact: true }).click()
  await expect(page).toHaveURL(/indirect-resellers\/requests\?/)
  await expect.poll(() => post.box.some(one => one.to.includes(right)), { timeout: 30_000 }).toBe(true)
})

test('the operator reads whether, and through what, the portal sends', async ({ page, signIn }) => {
  await signIn('operator@operator.example')
  await expect(page.locator('main')).toContainText('127.0.0.1')
  await expect(page.locator('main')).toContainText('portal@operator.example')
})
