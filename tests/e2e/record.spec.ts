import { expect, test } from './own-portal'
import { buy, confirm, submit } from './subscription'

test.use({ story: 'record' })

const company = 'Coopérative du Val d’Orge'
const [atelier, nordlys] = ['Atelier Nuage · 6204187', 'Nordlys IT · 6218820']
const [offer, taken, over] = ['Microsoft 365 F1', 'Microsoft 365 F3', 'Office 365 E3']

test('subscriptions without a reseller are tried, then associated together; those that cannot be say why', async ({
  page,
  l,
  signIn,
  elsewhere,
  accessible,
  menu,
}) => {
  await signIn('admin.agent@boreal.example')
  await buy(page, { l }, { customer: company, offer, licenses: '5' })
  const address = page.url()
  await expect(page.locator('main')).toContainText(/nobody is credited|personne n’est/i)
  const others: string[] = []
  for (const one of [taken, over]) {
    await buy(page, { l }, { customer: company, offer: one, licenses: '2' })
    others.push(page.url())
  }
  await menu('Reseller of record')
  for (const one of [offer, taken, over])
    await page.getByRole('checkbox', { name: `${company} · ${one}`, exact: true }).check()

  // Meanwhile a colleague credits one of them to somebody else and cancels another.
  const colleague = await elsewhere()
  await signIn('global.admin@boreal.example', undefined, colleague)
  await colleague.goto(others[0] ?? '')
  await colleague.getByLabel(l('Reseller (MPN ID)'), { exact: true }).selectOption({ label: nordlys })
  await submit(colleague, { l })
  await expect(colleague.getByText(/→ .*6218820/).first()).toBeVisible()
  await colleague.goto(others[1] ?? '')
  await confirm(colleague, l('Cancel subscription'), /back|remboursés/, async () => {})

  await page.getByRole('button', { name: l('Dry run'), exact: true }).click()
  // Without a reseller there is nothing to try.
  await expect(page.locator('main [role=alert]').first()).toBeVisible()
  await page.getByLabel(l('Reseller (MPN ID)'), { exact: true }).selectOption({ label: atelier })
  await page.getByRole('button', { name: l('Dry run'), exact: true }).click()
  const said = page.locator('main')
  await expect(said).toContainText(
    /1 (subscription would be credited to|abonnement serait associé à) Atelier Nuage/,
  )
  await expect(said).toContainText(/Microsoft 365 F3 \((credited to|déjà associé à) Nordlys IT/)
  await expect(said).toContainText(/Office 365 E3 \((over|terminé)\)/)
  await expect(said).toContainText(/Nothing has been changed|Rien n’a été changé/)
  await accessible()
  await page.getByRole('button', { name: l('Associate'), exact: true }).click()
  await expect(said).toContainText(/1 (subscription is credited to|abonnement est associé à) Atelier Nuage/)
  await expect(page.getByRole('checkbox', { name: `${company} · ${offer}`, exact: true })).toHaveCount(0)
  await accessible()

  // The history is dated: nobody until now, the one it is credited to from now on.
  await page.goto(address)
  const history = page.getByRole('table', { name: l('Resellers of record') })
  await expect(history).toContainText(/Atelier Nuage/)
  await expect(history).toContainText(/20\d\d/)
  await expect(history).toContainText(/Julien Lefèvre/)
})

test('a compulsory reseller: an order without one is refused and says what to do', async ({
  page,
  l,
  signIn,
  elsewhere,
  accessible,
  menu,
}) => {
  await signIn('admin.agent@boreal.example')
  await menu('Reseller of record')
  await confirm(page, l('Make the reseller compulsory'), /without choosing|sans choisir/, accessible)
  await expect(page.getByText(/A reseller is compulsory|Un revendeur est obligatoire/)).toBeVisible()

  const sales = await elsewhere()
  await signIn('sales.agent@boreal.example', undefined, sales)
  await sales.goto(`/customers?q=${encodeURIComponent(company)}`)
  await sales.getByRole('link', { name: company, exact: true }).first().click()
  await sales.waitForURL(/\/customers\/[0-9a-f-]{36}$/)
  await sales.goto(`${sales.url()}/subscriptions/new`)
  await sales.getByRole('checkbox', { name: 'Power BI Pro', exact: true }).check()
  const box = sales.getByRole('group', { name: 'Power BI Pro', exact: true })
  await box.getByLabel(l('Licenses'), { exact: true }).fill('3')
  await sales.getByRole('button', { name: l('Submit') }).click()
  const reseller = sales.getByLabel(l('Indirect reseller'), { exact: true })
  await expect(reseller).toHaveAttribute('aria-invalid', 'true')
  await expect(sales.locator('main')).toContainText(/only with a reseller|qu’avec un revendeur/)
  await accessible(sales)
  // What was typed has stayed; with a reseller it is ordered.
  await expect(box.getByLabel(l('Licenses'), { exact: true })).toHaveValue('3')
  await reseller.selectOption({ label: 'Atelier Nuage' })
  await sales.getByRole('button', { name: l('Submit') }).click()
  await expect(sales.getByRole('heading', { name: l('Subscriptions'), exact: true })).toBeVisible()

  await page.reload()
  await confirm(page, l('Make the reseller optional'), /possible again|à nouveau possible/, accessible)
  await expect(page.getByText(/A reseller is optional|Un revendeur est facultatif/)).toBeVisible()
})

test('what would be refused tomorrow is listed today, with the reason', async ({
  page,
  portal,
  l,
  signIn,
  accessible,
  menu,
}) => {
  await signIn('admin.agent@boreal.example')
  await menu('Reseller of record')
  await page.getByRole('link', { name: l('Refused tomorrow') }).click()
  await expect(page.getByText(/All your resellers can be credited|Tous vos revendeurs/)).toBeVisible()
  await accessible()
  await portal.sql(
    `delete from agreement_signature where organisation_id = (select id from organisation where name = 'Nordlys IT')`,
  )
  await page.reload()
  const row = page.getByRole('row').filter({ hasText: 'Nordlys IT' })
  await expect(row).toContainText(/6218820/)
  await expect(row).toContainText(/agreement|contrat/i)
  await accessible()
  // The list told the truth: nothing can be credited to it now.
  await page.goto('/reseller-of-record')
  await page.getByRole('checkbox').first().check()
  const choices = page.getByLabel(l('Reseller (MPN ID)'), { exact: true })
  await choices.selectOption({ value: '6218820' })
  await page.getByRole('button', { name: l('Dry run'), exact: true }).click()
  await expect(choices).toHaveAttribute('aria-invalid', 'true')
  await accessible()
})
