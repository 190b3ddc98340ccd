import { node } from './setup/children.mjs'
import { install } from './setup/install.mjs'
import { checkNode } from './setup/node-version.mjs'
import { data } from './setup/paths.mjs'
import { main } from './setup/trouble.mjs'
import { openWorld } from './setup/world.mjs'

/** `npm run bench`: measures against a Postgres of its own, as durable as a real one, with a small server's memory. */
main(async () => {
  checkNode()
  await install()
  const world = await openWorld({
    dataDir: data('bench-postgres'),
    settings: {
      shared_buffers: '256MB',
      effective_cache_size: '768MB',
      work_mem: '16MB',
      maintenance_work_mem: '256MB',
      max_wal_size: '2GB',
      random_page_cost: '1.1',
    },
    demo: true,
  })
  try {
    const flags = ['--conditions=react-server', '--import', 'tsx']
    await node([...flags, 'tests/bench/run.ts', ...process.argv.slice(2)], {
      env: world.env,
      what: 'The measuring',
    })
  } finally {
    await world.stop()
  }
  process.exit(0)
})
