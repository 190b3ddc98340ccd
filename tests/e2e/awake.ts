import type { Page } from '@playwright/test'

/** React has taken over every control of the page's content. */
function taken() {
  const controls = document.querySelectorAll(
    'main :is(button, form, input:not([type=hidden]), select, textarea)',
  )
  return [...controls].every(one => Object.keys(one).some(key => key.startsWith('__reactProps')))
}

/**
 * A page that has loaded is awake a moment later, when its scripts answer to a click. A person never meets that moment, a
 * story does: so it goes on only when whoever waits for the page could.
 */
export function awake(page: Page): Page {
  for (const way of ['goto', 'reload', 'goBack'] as const) {
    const go = page[way].bind(page) as (...how: unknown[]) => ReturnType<Page[typeof way]>
    const andWait = async (...how: unknown[]) => {
      const answer = await go(...how)
      await page.waitForFunction(taken)
      return answer
    }
    Object.assign(page, { [way]: andWait })
  }
  return page
}
