import { expect, test } from './fixtures'

const reseller = 'Atelier Nuage'
const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')

test('a request is filed by the customer, handed over, answered, solved and closed; who comes second sees how it stands', async ({
  page,
  l,
  lang,
  signIn,
  elsewhere,
  accessible,
  menu,
}) => {
  const title = `Rivoire ${Date.now().toString(36)} ${lang}`
  await signIn('admin@rivoiretransports.onmicrosoft.com')
  await menu('Service requests')
  await accessible()
  await page
    .getByRole('link', { name: l('Create a service request') })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1, name: l('Create a service request') })).toBeVisible()
  await page.getByRole('button', { name: l('Submit') }).click()
  await expect(page.locator('main [role=alert]').first()).toBeVisible()
  const choice = page.getByLabel(l('Subscription'), { exact: true })
  const option = choice.locator('option').filter({ hasText: 'Boréal Distribution' }).first()
  await choice.selectOption((await option.getAttribute('value')) ?? '')
  await page.getByRole('radio', { name: /^A, / }).check()
  await page.locator('input[name=title]').fill(title)
  await page.locator('textarea[name=body]').fill('The tracking page is empty since eight.')
  const attach = page.locator('input[type=file]')
  await attach.setInputFiles({ name: 'page.png', mimeType: 'image/png', buffer: Buffer.from('<svg/>') })
  await page.getByRole('button', { name: l('Submit') }).click()
  await expect(page.getByText(/not a PDF, PNG or JPEG|n’est pas un (fichier )?PDF/).first()).toBeVisible()
  await expect(page.locator('input[name=title]')).toHaveValue(title)
  await attach.setInputFiles({ name: 'page.png', mimeType: 'image/png', buffer: png })
  await accessible()
  await page.getByRole('button', { name: l('Submit') }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(page.locator('main')).toContainText('Boréal Distribution')
  await accessible()
  const path = new URL(page.url()).pathname

  const [desk, colleague] = [await elsewhere(), await elsewhere()]
  await signIn('helpdesk.agent@boreal.example', undefined, desk)
  await signIn('admin.agent@boreal.example', undefined, colleague)
  await menu('Service requests', desk)
  await accessible(desk)
  await desk.getByRole('row').getByRole('link', { name: title }).click()
  await expect(desk.getByRole('link', { name: /page\.png/ })).toBeVisible()
  await colleague.goto(path)
  await expect(colleague.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await desk.getByRole('button', { name: l('Hand over') }).click()
  await expect(desk.locator('main')).toContainText(
    new RegExp(`handed it over to ${reseller}|transmise à ${reseller}`),
  )
  await accessible(desk)

  // The colleague still sees it with Boréal, writes, and is told who was first; the text stays.
  const late = colleague.locator('textarea[name=body]').first()
  await late.fill('I am on it.')
  await colleague.getByRole('button', { name: l('Send'), exact: true }).click()
  await expect(colleague.locator('main [role=alert]').first()).toContainText(reseller)
  await expect(late).toHaveValue('I am on it.')
  await colleague.getByRole('button', { name: l('Show what is new') }).click()
  await expect(colleague.locator('main')).toContainText(
    new RegExp(`handed it over to ${reseller}|transmise à ${reseller}`),
  )

  await page.reload()
  await expect(page.locator('main')).toContainText(reseller)
  const agent = await elsewhere()
  await signIn('helpdesk.agent@ateliernuage.example', undefined, agent)
  await menu('Service requests', agent)
  await agent.getByRole('row').getByRole('link', { name: title }).click()
  await agent.locator('textarea[name=body]').first().fill('Please try again now.')
  await agent.getByRole('button', { name: l('Send and mark as solved') }).click()
  await expect(agent.locator('main')).toContainText(/solved it|l’a résolue/)
  await accessible(agent)

  await page.reload()
  await expect(page.locator('main')).toContainText('Please try again now.')
  await page.getByRole('button', { name: l('Close the request') }).click()
  await expect(page.getByRole('button', { name: l('Reopen the request') })).toBeVisible()
  await expect(page.locator('main')).toContainText(/closed it|l’a fermée/)
  await accessible()
})
