import { expect, test } from './fixtures'

/** Words of these pages; literal, as in `labels.ts`. */
const word = {
  find: ['Find a provider', 'Trouver un fournisseur'],
  profile: ['Provider profile', 'Profil du fournisseur'],
  request: ['Request a change', 'Demander une modification'],
  send: ['Send the request', 'Envoyer la demande'],
  reason: ['Reason for the change', 'Motif de la modification'],
  phone: ['Contact telephone', 'Téléphone de contact'],
  waiting: ['Waiting for the operator', 'En attente de l’opérateur'],
  changes: ['Profile changes', 'Modifications de profil'],
  apply: ['Apply the change', 'Appliquer la modification'],
  decline: ['Decline', 'Refuser'],
  answer: ['Answer to the provider', 'Réponse au fournisseur'],
  organisations: ['Organisations', 'Organisations'],
} as const

test('anybody finds a provider by country and by words, without signing in', async ({
  page,
  lang,
  accessible,
}) => {
  const says = (key: keyof typeof word) => word[key][lang === 'fr' ? 1 : 0]
  await page.goto('/find-a-provider')
  await expect(page.getByRole('heading', { level: 1, name: says('find') })).toBeVisible()
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(3)
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/find-a-provider$/)
  await accessible()
  await page.getByRole('searchbox').fill('boreal')
  await expect(page.getByRole('article')).toHaveCount(1)
  await expect(page.getByRole('heading', { level: 3, name: 'Boréal Distribution' })).toBeVisible()
  await page.goto('/find-a-provider?country=US')
  await expect(page.getByRole('article')).toHaveCount(1)
  await expect(page.getByRole('link', { name: 'help@meridian.example' })).toBeVisible()
  await page.goto('/find-a-provider?q=nobody%20at%20all')
  await expect(page.getByRole('article')).toHaveCount(0)
  await accessible()
})

test('a provider asks for a change of its profile, the operator applies it, and the public sees it', async ({
  page,
  lang,
  signIn,
  elsewhere,
  accessible,
}) => {
  const says = (key: keyof typeof word) => word[key][lang === 'fr' ? 1 : 0]
  // Another one than the other language's story left there.
  const phone = lang === 'fr' ? '+1 303-555-0151' : '+1 303-555-0152'
  await signIn('admin.agent@meridian.example')
  await page.goto('/provider-profile')
  await expect(page.getByRole('heading', { level: 1, name: says('profile') })).toBeVisible()
  await accessible()
  await page.getByRole('link', { name: says('request') }).click()
  await expect(page.getByRole('heading', { level: 1, name: says('request') })).toBeVisible()
  await accessible()
  await page.getByLabel(says('phone')).fill('call us')
  await page.getByRole('button', { name: says('send') }).click()
  await expect(page.getByLabel(says('phone'))).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByLabel(says('phone'))).toHaveValue('call us')
  await page.getByLabel(says('phone')).fill(phone)
  await page.getByLabel(says('reason')).fill('A new desk.')
  await page.getByRole('button', { name: says('send') }).click()
  await page.waitForURL(/\/provider-profile($|\?)/)
  await expect(page.getByRole('heading', { level: 2, name: says('waiting') })).toBeVisible()
  await expect(page.getByRole('cell', { name: phone })).toBeVisible()

  const operator = await elsewhere()
  await signIn('operator@operator.example', undefined, operator)
  await operator.goto('/change-requests')
  await accessible(operator)
  const card = operator.locator('section', {
    has: operator.getByRole('heading', { level: 2, name: 'Meridian Cloud' }),
  })
  await card.getByRole('button', { name: says('apply') }).click()
  await operator.waitForURL(/decided=yes/)
  await expect(operator.locator('main')).toContainText(phone)

  const stranger = await elsewhere()
  await stranger.goto('/find-a-provider?country=US')
  await expect(stranger.getByRole('link', { name: phone })).toBeVisible()
})

test('the operator declines a change with its reason, which the provider reads', async ({
  page,
  lang,
  signIn,
  elsewhere,
  accessible,
}) => {
  const says = (key: keyof typeof word) => word[key][lang === 'fr' ? 1 : 0]
  await signIn('global.admin@meridian.example')
  await page.goto('/provider-profile/request-change')
  await page.getByLabel(says('phone')).fill('+1 303-555-0999')
  await page.getByLabel(says('reason')).fill('To be declined.')
  await page.getByRole('button', { name: says('send') }).click()
  await page.waitForURL(/\/provider-profile($|\?)/)
  await expect(page.getByRole('heading', { level: 2, name: says('waiting') })).toBeVisible()

  const operator = await elsewhere()
  await signIn('operator@operator.example', undefined, operator)
  await operator.goto('/change-requests')
  const card = operator.locator('section', {
    has: operator.getByRole('heading', { level: 2, name: 'Meridian Cloud' }),
  })
  await card.getByRole('button', { name: says('decline') }).click()
  const dialog = operator.getByRole('dialog')
  await accessible(operator)
  const answer = `This number is not yours (${Date.now()}).`
  await dialog.getByLabel(says('answer')).fill(answer)
  await dialog.getByRole('button', { name: says('decline') }).click()
  await operator.waitForURL(/decided=yes/)
  await page.goto('/provider-profile')
  await expect(page.locator('main')).toContainText(answer)
})

test('the operator finds an organisation and sees what its vetting rests on', async ({
  page,
  lang,
  signIn,
  accessible,
}) => {
  const says = (key: keyof typeof word) => word[key][lang === 'fr' ? 1 : 0]
  await signIn('operator@operator.example')
  await page.goto('/organisations')
  await expect(page.getByRole('heading', { level: 1, name: says('organisations') })).toBeVisible()
  await accessible()
  await page.getByRole('searchbox').fill('boreal')
  await expect(page.getByRole('row')).toHaveCount(2)
  await page.getByRole('link', { name: 'Boréal Distribution' }).click()
  await page.waitForURL(/\/organisations\/[0-9a-f-]{36}/)
  await expect(page.getByRole('heading', { level: 1, name: 'Boréal Distribution' })).toBeVisible()
  await expect(page.locator('main')).toContainText('global.admin@boreal.example')
  await accessible()
})
