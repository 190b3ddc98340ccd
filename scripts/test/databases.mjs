import { dropDatabase } from '../postgres/database.mjs'
import { data } from '../setup/paths.mjs'
import { openWorld } from '../setup/world.mjs'

/** Test data may be lost: not waiting for the disk makes the tests several times faster. */
const CARELESS = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

/** Databases of this run alone, in a Postgres of the tests: two runs at once do not meet. */
export function testDatabases() {
  const opened = []
  return {
    async open(purpose, options) {
      const database = `${purpose}_${process.pid}`
      const world = await openWorld({
        dataDir: data('test-postgres'),
        database,
        settings: CARELESS,
        disposable: true,
        ...options,
      })
      opened.push({ world, database })
      return world
    },
    async close() {
      for (const { world, database } of opened.splice(0)) {
        await dropDatabase(world.urlOf('postgres'), database).catch(() => {})
        await world.stop()
      }
    },
  }
}
