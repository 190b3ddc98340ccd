import { randomBytes } from 'node:crypto'
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { data } from './paths.mjs'
import { Trouble } from './trouble.mjs'

/** The session secret and the embedded Postgres's password: from the environment, else made once and kept. */
export function secrets(env = process.env) {
  const kept = read() ?? make()
  return {
    session: env.NEXTAUTH_SECRET || kept.session,
    postgres: env.POSTGRES_PASSWORD || kept.postgres,
  }
}

const file = () => data('secrets.json')

function read() {
  let text
  try {
    text = readFileSync(file(), 'utf8')
  } catch (error) {
    if (error.code === 'ENOENT') return undefined
    throw error
  }
  try {
    return JSON.parse(text)
  } catch {
    throw new Trouble(`${file()} is damaged.`, 'Restore it from a backup; the database password is in it.')
  }
}

function make() {
  const made = { session: randomBytes(32).toString('hex'), postgres: randomBytes(24).toString('hex') }
  mkdirSync(data(), { recursive: true })
  const draft = data(`secrets.${process.pid}`)
  writeFileSync(draft, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 })
  chmodSync(draft, 0o600)
  try {
    // link() fails if the file is there: of two first starts at once, the second takes the first one's secrets.
    linkSync(draft, file())
    return made
  } catch (error) {
    if (error.code === 'EEXIST') return read()
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
}
