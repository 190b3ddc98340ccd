import { introduce } from './demo-people.mjs'
import { build } from './setup/build.mjs'
import { install } from './setup/install.mjs'
import { checkNode } from './setup/node-version.mjs'
import { beginWorld, seed } from './setup/seeds.mjs'
import { checkPort, serve } from './setup/server.mjs'
import { untilStopped } from './setup/stopping.mjs'
import { main } from './setup/trouble.mjs'
import { openWorld } from './setup/world.mjs'

/** `npm start`: from a bare clone to a served portal, and everything down again on Ctrl-C. */
main(async () => {
  checkNode()
  const url = process.env.DATABASE_URL
  // A database of yours is never filled with demo people unless you say so.
  const demo = (process.env.DEMO ?? String(!url)) !== 'false'
  const port = Number(process.env.PORT || 3000)
  // Everybody knows the demo's password: it is served to this machine alone, unless HOST says otherwise.
  const host = process.env.HOST || (demo ? '127.0.0.1' : '0.0.0.0')
  await checkPort(port, host)
  await install()

  const world = await openWorld({ url, demo, port })
  let server
  try {
    await beginWorld({ env: world.env, demo })
    await build({ env: world.env })
    server = await serve('start', { port, host, env: world.env })
    console.log(`\nTwotier is at ${world.env.NEXTAUTH_URL}   (Ctrl-C stops it)\n`)
    if (demo) console.log(introduce())
    else await seed('operator', world.env)
    await untilStopped(fail => {
      world.onDeath(said => fail(`Postgres has died. Its last words:\n${said}`, 'Start again: it recovers.'))
      server.onEnd(code => fail(`The server ended by itself (${code}).`, 'What it said is above.'))
    })
    console.log('\nStopping …')
  } finally {
    await server?.stop()
    await world.stop()
  }
  process.exit(0)
})
