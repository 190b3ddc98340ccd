import { expect, type Locator } from '@playwright/test'

/** The position of the option whose text holds these words. */
export async function optionOf(select: Locator, words: string) {
  await select.waitFor()
  const texts = await select.locator('option').allTextContents()
  const index = texts.findIndex(text => text.includes(words))
  expect(index, `an option with “${words}” among ${texts.join(' | ')}`).toBeGreaterThanOrEqual(0)
  return index
}
