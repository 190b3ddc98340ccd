import { install } from './setup/install.mjs'
import { checkNode } from './setup/node-version.mjs'
import { seed } from './setup/seeds.mjs'
import { main } from './setup/trouble.mjs'
import { openWorld } from './setup/world.mjs'

/** `npm run seed -- --customers 1000000`: a large world, for measuring. */
main(async () => {
  checkNode()
  await install()
  const world = await openWorld({ url: process.env.DATABASE_URL, database: process.env.DEV_DB, demo: true })
  try {
    await seed('large', world.env, process.argv.slice(2))
  } finally {
    await world.stop()
  }
  process.exit(0)
})
