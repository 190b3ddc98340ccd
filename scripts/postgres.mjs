import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { alive, initialise, launch, OWNER, running, shutDown } from './postgres/cluster.mjs'
import { ensureDatabase } from './postgres/database.mjs'
import { place } from './postgres/place.mjs'
import { rememberedPort } from './postgres/port.mjs'
import { locked, users } from './postgres/users.mjs'

const FLAGS = {
  listen_addresses: '127.0.0.1',
  // Sockets in /tmp would be one more place to collide in.
  unix_socket_directories: '',
  max_connections: '200',
}

/**
 * The embedded Postgres of a data directory: started, or adopted if it already runs (another process of ours uses
 * it, or the last one was killed). The last process to `stop()` it shuts it down.
 */
export async function openPostgres({
  dataDir,
  password,
  database = 'twotier',
  settings = {},
  disposable = false,
  say = console.log,
}) {
  mkdirSync(dirname(dataDir), { recursive: true })
  const home = place({ dataDir, password, disposable, say })
  const logFile = `${dataDir}.log`
  const present = users(`${dataDir}.users`)
  const flags = Object.entries({ ...FLAGS, ...settings }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ])

  const start = async () => {
    initialise(home, password)
    const options = { port: await rememberedPort(`${dataDir}.json`), flags, logFile }
    try {
      return await launch(home, options)
    } catch {
      // After a crash the first attempt may meet what the dead server left; the second one says what is really wrong.
      await sleep(1000)
      return launch(home, options)
    }
  }
  const lock = `${dataDir}.lock`
  const { live, adopted } = await locked(lock, async () => {
    const found = await settled(home.dataDir)
    const server = found ?? (await start())
    present.enter()
    return { live: server, adopted: found !== undefined }
  })

  const urlOf = name => `postgresql://${OWNER}:${encodeURIComponent(password)}@127.0.0.1:${live.port}/${name}`
  const stop = () =>
    locked(lock, async () => {
      if (present.leave()) return
      await shutDown(home)
      if (disposable && home.dataDir !== dataDir)
        rmSync(dirname(home.dataDir), { recursive: true, force: true })
    })
  try {
    await ensureDatabase(urlOf('postgres'), database)
  } catch (error) {
    await stop()
    throw error
  }
  return {
    url: urlOf(database),
    urlOf,
    port: live.port,
    adopted,
    stop,
    /** Calls back if the server dies under us, with the end of what it said. */
    onDeath(tell) {
      const timer = setInterval(() => {
        if (alive(live.pid)) return
        clearInterval(timer)
        tell(readFileSync(logFile, 'utf8').trim().split('\n').slice(-15).join('\n'))
      }, 500)
      timer.unref()
    },
  }
}

/** A server found running may still be recovering or shutting down: wait until it is one or the other. */
async function settled(dataDir) {
  for (let tries = 0; tries < 1200; tries++) {
    const live = running(dataDir)
    if (!live || live.ready) return live
    await sleep(100)
  }
  return undefined
}
