import AxeBuilder from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'
import { DEMO_PASSWORD } from '../../scripts/demo-people.mjs'
import { awake } from './awake'
import type { Told } from './browser'
import { type Label, labelIn } from './labels'

type Actions = {
  /** The label in the language this story is told in. */
  l: (label: Label) => string
  /** Signs in on a fresh device and stands on the page it led to. */
  signIn: (email: string, password?: string, page?: Page) => Promise<void>
  /** Another person at another computer. */
  elsewhere: () => Promise<Page>
  /** No violation of WCAG 2.2 AA on the page as it is now. */
  accessible: (page?: Page) => Promise<void>
  /** Goes by the Partner Center menu. */
  menu: (entry: Label, page?: Page) => Promise<void>
}

/** A page between two states is neither: its title may come after its content, a dialog may still fade in. */
async function settled(page: Page) {
  await expect(page).toHaveTitle(/\S/)
  await page.waitForFunction(() => {
    const fading = document.getAnimations().some(({ playState, effect }) => {
      return playState === 'running' && effect?.getTiming().iterations !== Number.POSITIVE_INFINITY
    })
    return !fading && !document.querySelector('html[data-busy], .tt-skeleton')
  })
}

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

export const test = base.extend<Actions & Told>({
  lang: ['en', { option: true }],

  page: async ({ page }, use) => use(awake(page)),

  l: async ({ lang }, use) => use(labelIn(lang)),

  signIn: async ({ page, l }, use) =>
    use(async (email, password = DEMO_PASSWORD, where = page) => {
      if (!where.url().includes('/sign-in')) await where.goto('/sign-in')
      await where.getByLabel(l('Email'), { exact: true }).fill(email)
      await where.getByLabel(l('Password'), { exact: true }).fill(password)
      await where.getByRole('button', { name: l('Sign in') }).click()
      await where.waitForURL(url => !url.pathname.startsWith('/sign-in'))
    }),

  elsewhere: async ({ browser, baseURL, locale }, use) => {
    const contexts: { close: () => Promise<void> }[] = []
    await use(async () => {
      const context = await browser.newContext({
        ...(baseURL ? { baseURL } : {}),
        ...(locale ? { locale } : {}),
      })
      contexts.push(context)
      return awake(await context.newPage())
    })
    for (const context of contexts) await context.close()
  },

  accessible: async ({ page }, use) =>
    use(async (where = page) => {
      // What is wrong is wrong on the page that stays; one that is just being left is not looked at.
      await expect(async () => {
        await settled(where)
        const { violations } = await new AxeBuilder({ page: where }).withTags(standards).analyze()
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.target.join(' ')).join(', ')}`),
        ).toEqual([])
      }).toPass({ timeout: 45_000 })
    }),

  menu: async ({ page, l }, use) =>
    use(async (entry, where = page) => {
      await where
        .getByRole('navigation', { name: l('Partner Center') })
        .getByRole('link', { name: l(entry) })
        .click()
      await expect(where.getByRole('heading', { level: 1, name: l(entry) })).toBeVisible()
    }),
})

export { expect }
