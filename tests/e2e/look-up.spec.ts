import { expect, test } from './fixtures'

test('one box answers whose an ID is, and says honestly what it does not know', async ({
  page,
  lang,
  signIn,
  elsewhere,
  accessible,
}) => {
  const [title, locationId, globalId, nothing] =
    lang === 'fr'
      ? [
          'Recherche d’ID',
          /ID MPN de localisation de Atelier Nuage/,
          /ID MPN global de Atelier Nuage/,
          'Introuvable',
        ]
      : ['ID look-up', /Location MPN ID of Atelier Nuage/, /Global MPN ID of Atelier Nuage/, 'Not found']
  await signIn('sales.agent@boreal.example')
  await page.goto('/look-up')
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await accessible()
  await page.getByRole('searchbox').fill('620 4187')
  await page.getByRole('searchbox').press('Enter')
  await expect(page.getByText(locationId)).toBeVisible()
  await accessible()
  await page.goto('/look-up?q=6014402')
  await expect(page.getByText(globalId)).toBeVisible()
  await page.goto('/look-up?q=ateliernuage.example')
  await expect(page.getByRole('heading', { level: 2, name: 'Atelier Nuage' })).toBeVisible()
  await page.goto('/look-up?q=9999999')
  await expect(page.getByText(nothing)).toBeVisible()
  await accessible()

  // Boréal’s customer is found by Boréal, and by nobody at Rhein.
  const name = 'Boulangeries Tournesol'
  await page.goto(`/look-up?q=${encodeURIComponent(name)}`)
  await expect(page.getByRole('link', { name }).first()).toBeVisible()
  const rival = await elsewhere()
  await signIn('sales.agent@rhein.example', undefined, rival)
  await rival.goto(`/look-up?q=${encodeURIComponent(name)}`)
  await expect(rival.getByText(nothing)).toBeVisible()
})
