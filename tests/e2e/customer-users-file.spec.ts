import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { expect, test } from './fixtures'
import { choosePassword } from './new-customer'
import { domain, openCustomer } from './user-customer'

test('a file of users is all valid or nothing, and its passwords are downloaded once', async ({
  page,
  l,
  lang,
  signIn,
  elsewhere,
  accessible,
}) => {
  const stamp = Date.now().toString(36)
  const head =
    lang === 'fr'
      ? 'Prénom;Nom;Nom complet;E-mail;Mise à jour de l’état'
      : 'First name;Last name;Display name;Email;Status update'
  const file = (...rows: string[]) => ({
    name: 'users.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`\uFEFF${[head, ...rows].join('\r\n')}`),
  })
  const good = [
    `;;"Fournil; ""Le Bon"" ${stamp}";fournil.${stamp}@${domain};`,
    `;;Four ${stamp};four.${stamp}@${domain};`,
  ]
  await signIn('global.admin@boreal.example')
  await openCustomer(page)
  await page.getByRole('link', { name: l('Users and licenses') }).click()
  await page.getByRole('link', { name: l('Upload users') }).click()
  await expect(page.getByLabel(l('File with users (.csv)'))).toBeVisible()
  await accessible()
  await page
    .getByLabel(l('File with users (.csv)'))
    .setInputFiles(file(...good, ';;=1+1;x@elsewhere.example;'))
  await page.getByRole('button', { name: l('Validate') }).click()
  await expect(page.getByText('x@elsewhere.example', { exact: false })).toBeVisible()
  await expect(page.getByText('=1+1', { exact: false })).toBeVisible()
  await accessible()
  await page.getByLabel(l('File with users (.csv)')).setInputFiles(file(...good))
  await page.getByRole('button', { name: l('Validate') }).click()
  await accessible()
  await page.getByRole('button', { name: l('Save'), exact: true }).click()
  await expect(page.getByRole('row').filter({ hasText: `"Le Bon" ${stamp}` })).toBeVisible()
  await accessible()
  const upload = page.url()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: l('Download temporary password information') }).click()
  const given = await download
  expect(given.suggestedFilename()).toBe(
    lang === 'fr' ? `mots-de-passe-temporaires-${domain}.csv` : `temporary-passwords-${domain}.csv`,
  )
  const saved = readFileSync(await given.path(), 'utf8')
  // As Excel opens it: the mark of UTF-8, cells parted as the language parts them, quotes doubled, nothing it would run.
  expect(saved.startsWith('\uFEFF')).toBe(true)
  const separator = lang === 'fr' ? ';' : ','
  const [heading, ...lines] = Papa.parse<string[]>(saved.slice(1), { delimiter: separator }).data.slice(0, -1)
  expect(heading).toEqual(
    lang === 'fr'
      ? ['Nom complet', 'Nom d’utilisateur', 'Mot de passe temporaire']
      : ['Display name', 'User name', 'Temporary password'],
  )
  expect(lines.map(([name, user]) => [name, user])).toEqual([
    [`Fournil; "Le Bon" ${stamp}`, `fournil.${stamp}@${domain}`],
    [`Four ${stamp}`, `four.${stamp}@${domain}`],
  ])
  const passwords = lines.map(cells => cells[2] ?? '')
  for (const password of passwords) expect(password).toMatch(/^[A-Za-z0-9]{4}(-[A-Za-z0-9]{4}){3}$/)
  expect(new Set(passwords).size).toBe(2)
  expect(saved).not.toMatch(/(^|[,;"\n])[=+@\t-]/)
  await page.getByLabel(l('I have saved the passwords')).check()
  await page.getByRole('button', { name: l('Done') }).click()
  await expect(page.getByRole('row').filter({ hasText: `Four ${stamp}` })).toBeVisible()

  // Gone with the page: neither back nor forth nor the log brings them again.
  const [password = ''] = passwords
  for (const leave of [() => page.goBack(), () => page.goto(upload), () => page.goto('/activity-log')]) {
    await leave()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(
      page.getByRole('button', { name: l('Download temporary password information') }),
    ).toHaveCount(0)
    for (const one of passwords) expect(await page.content()).not.toContain(one)
  }
  const log = page.waitForEvent('download')
  await page.getByRole('link', { name: l('Export log') }).click()
  const told = readFileSync(await (await log).path(), 'utf8')
  for (const one of passwords) expect(told).not.toContain(one)

  const user = await elsewhere()
  await signIn(`fournil.${stamp}@${domain}`, password, user)
  await expect(user).toHaveURL(/set-password/)
  await choosePassword(user, password)
  await expect(user.getByRole('heading', { level: 1 })).toBeVisible()
})
