import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chownSync, existsSync, mkdirSync, renameSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Trouble } from '../setup/trouble.mjs'
import { account, reaches } from './account.mjs'
import { binaries } from './binaries.mjs'

/**
 * Where data and binaries are, and who runs them. Normally the clone itself; but root's Postgres runs as another
 * user, who cannot enter a clone in a folder that only root can enter: then both are kept in a reachable place.
 */
export function place({ dataDir, password, disposable, say }) {
  const { native, version } = binaries()
  const who = account(dataDir)
  if (who.uid === undefined) return { who, dataDir, native }

  mkdirSync(dirname(dataDir), { recursive: true })
  const reachable = reaches(who, dirname(dataDir), 'x') && reaches(who, join(native, 'bin', 'postgres'), 'x')
  if (reachable) return { who, dataDir, native }

  // The password is in the name so that a new clone at the path of an old one does not meet the old one's data.
  const name = createHash('sha256').update(`${dataDir}\n${password}`).digest('hex').slice(0, 10)
  const home = join(refuge(who, disposable), `twotier-${name}`)
  mkdirSync(home, { recursive: true, mode: 0o711 })
  say(`The folder of this clone is closed to the user Postgres runs as; its data and programs are in ${home}`)
  return {
    who,
    dataDir: moved(dataDir, join(home, 'data')),
    native: copied(native, join(home, `postgres-${version}`)),
  }
}

function refuge(who, disposable) {
  const found = (disposable ? [tmpdir(), '/var/tmp'] : ['/var/lib', '/opt']).find(d => reaches(who, d, 'x'))
  if (found) return found
  throw new Trouble(
    'Postgres runs as the user "postgres", who can enter neither this folder nor /var/lib.',
    'Move the clone to a folder everybody can enter, or set DATABASE_URL.',
  )
}

function copied(from, to) {
  if (existsSync(to)) return to
  const draft = `${to}.${process.pid}`
  execFileSync('cp', ['-R', from, draft])
  execFileSync('chmod', ['-R', 'a+rX', draft])
  renameSync(draft, to)
  return to
}

/** Data made while the clone was still reachable goes along. */
function moved(from, to) {
  if (!existsSync(join(from, 'PG_VERSION')) || existsSync(to)) return to
  const draft = `${to}.${process.pid}`
  execFileSync('cp', ['-a', from, draft])
  renameSync(draft, to)
  renameSync(from, `${from}.moved`)
  return to
}

export function own(who, path) {
  if (who.uid !== undefined) chownSync(path, who.uid, who.gid)
}
