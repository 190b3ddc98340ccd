import { defineConfig } from '@playwright/test'
import { launchOptions, type Told } from './tests/e2e/browser'

export default defineConfig<Told>({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  // The stories share one demo world; two at once would meet each other in it.
  workers: 1,
  // A busy machine is slow, not wrong.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  // A story that passes only at the second attempt is a failure to look into.
  retries: 0,
  forbidOnly: process.env.CI === 'true',
  reporter: 'list',
  use: {
    navigationTimeout: 45_000,
    actionTimeout: 30_000,
    baseURL: process.env.E2E_BASE_URL ?? 'http://localhost:3000',
    launchOptions: launchOptions(),
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'en', use: { locale: 'en-US', lang: 'en' } },
    // The second telling begins when the first has left the world as it found it.
    { name: 'fr', use: { locale: 'fr-FR', lang: 'fr' }, dependencies: ['en'] },
  ],
})
