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
  await reseller.waitForURL(/sign-in/)
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

test('a service request is told to those who answer it, and a person who does not want that is spared', async ({
  page,
  l,
  lang,
  signIn,
  elsewhere,
  accessible,
}) => {
  const stamp = `${Date.now().toString(36)}.${lang}`
  const subject = (one: (typeof post.box)[number]) => one.headers.get('subject') ?? ''
  const told = (title: string) => post.box.filter(one => subject(one).includes(title)).flatMap(one => one.to)
  const file = async (title: string) => {
    await page.goto('/service-requests/new')
    const choice = page.getByLabel(l('Subscription'), { exact: true })
    const option = choice.locator('option').filter({ hasText: 'Boréal Distribution' }).first()
    await choice.selectOption((await option.getAttribute('value')) ?? '')
    await page.getByRole('radio', { name: /^C, / }).check()
    await page.locator('input[name=title]').fill(title)
    await page.locator('textarea[name=body]').fill('Not a word of this travels.')
    await page.getByRole('button', { name: l('Submit') }).click()
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  }
  const desk = await elsewhere()
  await signIn('helpdesk.agent@boreal.example', undefined, desk)
  await desk.goto('/account-settings')
  await accessible(desk)
  const wanted = desk.getByLabel(l('Service requests'), { exact: true })
  await signIn('admin@rivoiretransports.onmicrosoft.com')
  await file(`One ${stamp}`)
  await expect
    .poll(() => told(`One ${stamp}`), { timeout: 30_000 })
    .toContain('helpdesk.agent@boreal.example')
  const letter = post.box.find(one => subject(one).includes(`One ${stamp}`))
  expect(letter?.text).not.toContain('Not a word')
  expect(letter?.text).toContain(new URL(page.url()).pathname)
  expect(letter?.headers.get('auto-submitted')).toBe('auto-generated')

  await wanted.uncheck()
  await desk.getByRole('button', { name: l('Save the choice') }).click()
  await expect(desk.getByText(l('Your choice is saved.'))).toBeVisible()
  await file(`Two ${stamp}`)
  await expect.poll(() => told(`Two ${stamp}`).length, { timeout: 30_000 }).toBeGreaterThan(0)
  expect(told(`Two ${stamp}`)).not.toContain('helpdesk.agent@boreal.example')
  await desk.reload()
  await expect(wanted).not.toBeChecked()
  await wanted.check()
  await desk.getByRole('button', { name: l('Save the choice') }).click()
  await expect(desk.getByText(l('Your choice is saved.'))).toBeVisible()
})
