import { expect, test } from './fixtures'

/** Words of these pages; literal, as in `labels.ts`. */
const word = {
  agreements: ['Agreements', 'Contrats'],
  write: [/^Write version \d+$/, /^Rédiger la version \d+$/],
  bodyEn: ['Text in English', 'Texte en anglais'],
  bodyFr: ['Text in French', 'Texte en français'],
  save: ['Save and preview', 'Enregistrer et prévisualiser'],
  publish: [/^Publish version \d+$/, /^Publier la version \d+$/],
  replaced: ['The text was replaced while you were reading', 'Le texte a été remplacé pendant votre lecture'],
  signedBy: ['Who signed this version', 'Qui a signé cette version'],
  isNew: ['New', 'Nouveau'],
} as const

test('a text replaced while it is read is not signed: the new one is shown with what changed', async ({
  page,
  l,
  lang,
  signIn,
  elsewhere,
  accessible,
}) => {
  test.setTimeout(120_000)
  const at = lang === 'fr' ? 1 : 0
  const publish = async (sentence: string) => {
    await page.goto('/agreements')
    await page.getByRole('link', { name: word.write[at] }).first().click()
    await expect(page.getByLabel(word.bodyEn[at])).toBeVisible()
    for (const field of [word.bodyEn[at], word.bodyFr[at]]) {
      const text = await page.getByLabel(field).inputValue()
      await page.getByLabel(field).fill(`${text}\n\n${sentence}`)
    }
    await page.getByRole('button', { name: word.save[at] }).click()
    await page.waitForURL(/preview/)
    await expect(page.getByText(sentence).first()).toBeVisible()
    await accessible()
    await page.getByRole('button', { name: word.publish[at] }).click()
    await page.getByRole('dialog').getByRole('button', { name: word.publish[at] }).click()
    await page.waitForURL(/\/agreements\/[0-9a-f-]{36}/)
  }
  const mark = `${Date.now().toString(36)}${lang}`

  await signIn('operator@operator.example')
  await page.goto('/agreements')
  await expect(page.getByRole('heading', { level: 1, name: word.agreements[at] })).toBeVisible()
  await accessible()
  await publish(`First addition ${mark}.`)

  const reader = await elsewhere()
  await signIn('global.admin@cumulus.example', undefined, reader)
  await reader.goto('/account-settings/agreement')
  await expect(reader.getByText(`First addition ${mark}.`)).toBeVisible()
  await publish(`Second addition ${mark}.`)

  await reader.getByRole('checkbox').check()
  await reader.getByRole('button', { name: l('Sign the agreement') }).click()
  await expect(reader.getByText(word.replaced[at])).toBeVisible()
  await expect(reader.getByText(`Second addition ${mark}.`)).toBeVisible()
  await expect(reader.getByText(word.isNew[at], { exact: true })).toHaveCount(1)
  await accessible(reader)
  await reader.getByRole('checkbox').check()
  await reader.getByRole('button', { name: l('Sign the agreement') }).click()
  await reader.waitForURL(/account-settings(\?|#|$)/)

  await page.reload()
  await expect(page.getByRole('heading', { level: 2, name: word.signedBy[at] })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Cumulus Services' })).toBeVisible()
  await accessible()
})
