import { introduce } from './demo-people.mjs'
import { install } from './setup/install.mjs'
import { checkNode } from './setup/node-version.mjs'
import { beginWorld } from './setup/seeds.mjs'
import { checkPort, serve } from './setup/server.mjs'
import { untilStopped } from './setup/stopping.mjs'
import { main } from './setup/trouble.mjs'
import { openWorld } from './setup/world.mjs'

/**
 * `npm run dev`. Several can run side by side on one Postgres: PORT, DEV_DB (a database of its own) and NEXT_DIST_DIR
 * tell them apart.
 */
main(async () => {
  checkNode()
  const port = Number(process.env.PORT || 3000)
  const host = process.env.HOST || '127.0.0.1'
  await checkPort(port, host)
  await install()
  const demo = process.env.DEMO !== 'false'
  const world = await openWorld({ url: process.env.DATABASE_URL, database: process.env.DEV_DB, demo, port })
  let server
  try {
    await beginWorld({ env: world.env, demo })
    server = await serve('dev', { port, host, env: world.env })
    console.log(`\n${introduce()}\n`)
    await untilStopped(fail => {
      world.onDeath(said => fail(`Postgres has died. Its last words:\n${said}`))
      server.onEnd(code => fail(`The server ended by itself (${code}).`))
    })
  } finally {
    await server?.stop()
    await world.stop()
  }
  process.exit(0)
})
