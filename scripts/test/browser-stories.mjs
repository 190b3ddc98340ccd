import { closeSync, openSync, readFileSync, rmSync } from 'node:fs'
import { freePort } from '../postgres/port.mjs'
import { at, data } from '../setup/paths.mjs'
import { beginWorld } from '../setup/seeds.mjs'
import { serve } from '../setup/server.mjs'
import { ensureChromium } from './chromium.mjs'
import { counted, playwrightCounts } from './counts.mjs'
import { shown } from './stages.mjs'

const report = data('test-playwright.json')
const log = data('test-server.log')

/** The stories, told to the built server over a demo world of its own. */
export async function tellStories({ openDatabase, folder, args }) {
  await ensureChromium()
  const port = await freePort()
  const world = await openDatabase('e2e', { demo: true, port })
  await beginWorld({ env: world.env, demo: true })
  const output = openSync(log, 'w')
  // The story of the letters opens a mail server there; to all others it is one that does not answer.
  const mailPort = await freePort()
  const mail = { SMTP_URL: `smtp://127.0.0.1:${mailPort}`, MAIL_FROM: 'Twotier <portal@operator.example>' }
  const env = { ...world.env, ...mail, NEXT_DIST_DIR: folder }
  const server = await serve('start', { port, host: '127.0.0.1', env, stdio: output }).finally(() =>
    closeSync(output),
  )
  try {
    rmSync(report, { force: true })
    const code = await shown(
      [at('node_modules', '@playwright', 'test', 'cli.js'), 'test', '--reporter=list,json', ...args],
      {
        ...env,
        E2E_BASE_URL: `http://localhost:${port}`,
        E2E_MAIL_PORT: String(mailPort),
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      },
    )
    const counts = counted(report, code, playwrightCounts)
    if (counts.failed) console.log(`The server said, in the end:\n${tail(log)}`)
    return counts
  } finally {
    await server.stop()
  }
}

const tail = file => readFileSync(file, 'utf8').trim().split('\n').slice(-40).join('\n')
