import { execFileSync, spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { Trouble } from '../setup/trouble.mjs'

/** Postgres refuses to run as root: then it runs as whoever owns the data already, else as the user `postgres`. */
export function account(dataDir) {
  if (process.getuid?.() !== 0) return {}
  const owner = statSync(join(dataDir, 'PG_VERSION'), { throwIfNoEntry: false })
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  return lookUp('postgres') ?? create('postgres')
}

function lookUp(name) {
  const id = flag => Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }))
  try {
    return { uid: id('-u'), gid: id('-g') }
  } catch {
    return undefined
  }
}

function create(name) {
  const made = spawnSync('useradd', ['--system', '--user-group', '--no-create-home', name])
  const found = lookUp(name)
  if (made.error || made.status !== 0 || !found)
    throw new Trouble(
      'Postgres does not run as root, and there is no user "postgres" to run it as.',
      'Create one (useradd --system postgres), or start Twotier as an ordinary user.',
    )
  return found
}

/** Can that account really use the path? Asked of the kernel, which knows of more than mode bits. */
export function reaches(who, path, access) {
  return spawnSync('/usr/bin/env', ['test', `-${access}`, path], { ...who, cwd: '/' }).status === 0
}
