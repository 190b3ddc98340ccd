import { existsSync } from 'node:fs'
import { chromium, type LaunchOptions } from '@playwright/test'

/** The language a project's stories are told in. */
export type Told = { lang: 'en' | 'fr' }

const SYSTEM = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(
  name => `/usr/bin/${name}`,
)

/** Playwright's own Chromium where it is installed, else the system's; nothing if there is neither. */
export function chromiumPath() {
  return [chromium.executablePath(), ...SYSTEM].find(path => path && existsSync(path))
}

/** The browser asks nobody but the server under test, so that the stories are the same in a closed network. */
export function launchOptions(): LaunchOptions {
  const executablePath = chromiumPath()
  return {
    ...(executablePath ? { executablePath } : {}),
    // Root's Chromium has no sandbox.
    chromiumSandbox: process.getuid?.() !== 0 && process.env.CI !== 'true',
    args: [
      '--disable-dev-shm-usage',
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost',
    ],
  }
}
