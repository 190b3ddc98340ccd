import { expect, test } from './own-portal'

test.use({ story: 'agreement-again' })

/** Words of these pages; literal, as in `labels.ts`. */
const word = {
  write: [/^Write version \d+$/, /^Rédiger la version \d+$/],
  by: [/^To be signed again by/, /^À signer de nouveau avant le/],
  save: ['Save and preview', 'Enregistrer et prévisualiser'],
  publish: [/^Publish version \d+$/, /^Publier la version \d+$/],
  asked: [/companies have signed an earlier version/, /sociétés ont signé une version précédente/],
  until: [/is to be signed by/, /est à signer avant le/],
  lapsed: [/is not signed/, /n’est pas signée/],
  sign: ['Read and sign', 'Lire et signer'],
} as const
const day = 86_400_000

test('a new version is to be signed again by a day: announced, refused from then on, resumed by the signature', async ({
  page,
  portal,
  l,
  lang,
  signIn,
  elsewhere,
  accessible,
}) => {
  test.setTimeout(180_000)
  const at = lang === 'fr' ? 1 : 0
  await signIn('operator@operator.example')
  await page.goto('/agreements')
  await page.getByRole('link', { name: word.write[at] }).first().click()
  const by = page.getByLabel(word.by[at])
  const today = portal.now().toISOString().slice(0, 10)
  await by.fill(today)
  await page.getByRole('button', { name: word.save[at] }).click()
  await expect(by).toHaveAttribute('aria-invalid', 'true')
  await accessible()
  await by.fill(new Date(portal.now().getTime() + 30 * day).toISOString().slice(0, 10))
  await page.getByRole('button', { name: word.save[at] }).click()
  await page.waitForURL(/preview/)
  await expect(page.getByText(word.asked[at])).toBeVisible()
  await accessible()
  await page.getByRole('button', { name: word.publish[at] }).click()
  await page.getByRole('dialog').getByRole('button', { name: word.publish[at] }).click()
  await page.waitForURL(/\/agreements\/[0-9a-f-]{36}/)
  await accessible()

  // Whoever cannot sign reads until when, and who can.
  const agent = await elsewhere()
  await signIn('admin.agent@ateliernuage.example', undefined, agent)
  await expect(agent.getByText(word.until[at])).toBeVisible()
  await expect(agent.locator('main')).toContainText('Sophie Delmas')
  await accessible(agent)
  const sales = await elsewhere()
  await signIn('sales.agent@boreal.example', undefined, sales)
  await sales.goto('/reseller-of-record?tab=eligibility')
  await expect(sales.getByText(/All your resellers can be credited|Tous vos revendeurs/)).toBeVisible()

  // The day before, it stands among what would be refused tomorrow.
  const refusedFrom = (when: string) =>
    portal.sql(`update agreement set again_from = ${when} where again_from is not null`)
  await refusedFrom(`now() + interval '20 hours'`)
  await sales.reload()
  const row = sales.getByRole('row').filter({ hasText: 'Atelier Nuage' })
  await expect(row).toContainText(/does not count from|ne compte plus à partir/)
  await accessible(sales)

  await refusedFrom(`now() - interval '1 hour'`)
  await agent.reload()
  await expect(agent.getByText(word.lapsed[at])).toBeVisible()
  await accessible(agent)
  await sales.goto('/indirect-resellers')
  const listed = sales.getByRole('row').filter({ hasText: 'Atelier Nuage' })
  await expect(listed).toContainText(/Not signed|Non signé/)

  const admin = await elsewhere()
  await signIn('global.admin@ateliernuage.example', undefined, admin)
  await admin.getByRole('link', { name: word.sign[at] }).click()
  await admin.getByRole('checkbox').check()
  await accessible(admin)
  await admin.getByRole('button', { name: l('Sign the agreement') }).click()
  await admin.waitForURL(/account-settings(\?|#|$)/)
  await agent.reload()
  await expect(agent.getByText(word.lapsed[at])).toHaveCount(0)
  await sales.reload()
  await expect(listed).not.toContainText(/Not signed|Non signé/)
})
