import { openPostgres } from './postgres.mjs'
import { data } from './setup/paths.mjs'
import { secrets } from './setup/secrets.mjs'
import { untilStopped } from './setup/stopping.mjs'
import { main } from './setup/trouble.mjs'

/** `npm run db`: only the embedded Postgres, in the foreground, for others to adopt. */
main(async () => {
  const postgres = await openPostgres({ dataDir: data('postgres'), password: secrets().postgres })
  console.log(`Postgres ${postgres.adopted ? 'already runs' : 'runs'} at ${postgres.url}`)
  await untilStopped(fail => postgres.onDeath(said => fail(`Postgres has died. Its last words:\n${said}`)))
  await postgres.stop()
})
