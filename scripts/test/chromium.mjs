import { readFileSync } from 'node:fs'
import { run } from '../setup/children.mjs'
import { Trouble } from '../setup/trouble.mjs'

/** A browser for the stories: one that is there, else Debian's. */
export async function ensureChromium(say = console.log) {
  const { tsImport } = await import('tsx/esm/api')
  const { chromiumPath } = await tsImport('../../tests/e2e/browser.ts', import.meta.url)
  if (chromiumPath()) return
  if (process.getuid?.() === 0 && isDebian()) {
    say('Installing Chromium from Debian …')
    await apt('update', '-qq')
    await apt('install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation')
  }
  if (!chromiumPath())
    throw new Trouble(
      'There is no Chromium to test with.',
      'Get one: npx playwright install chromium, or as root on Debian: apt-get install chromium',
    )
}

function isDebian() {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
  } catch {
    return false
  }
}

async function apt(...args) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  const { code, output } = await run('apt-get', args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  if (code !== 0) throw new Trouble(`apt-get ${args[0]} failed:\n${output.trim()}`)
}
