import { spawn, spawnSync } from 'node:child_process'
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Trouble } from '../setup/trouble.mjs'
import { own } from './place.mjs'

export const OWNER = 'postgres'
const LOG_LIMIT = 10_000_000

/** Creates the data directory, beside its place and then moved there, so that half of one is never taken for one. */
export function initialise({ who, dataDir, native }, password) {
  if (existsSync(join(dataDir, 'PG_VERSION'))) return checkVersion(dataDir, native)
  const draft = `${dataDir}.new`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { mode: 0o700 })
  own(who, draft)
  const passwordFile = join(tmpdir(), `twotier-${process.pid}-${Date.now()}`)
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
  own(who, passwordFile)
  const flags = ['--encoding=UTF8', '--locale=C.UTF-8', '--data-checksums', '--auth=scram-sha-256']
  const made = spawnSync(
    join(native, 'bin', 'initdb'),
    [...flags, `--pgdata=${draft}`, `--username=${OWNER}`, `--pwfile=${passwordFile}`],
    { ...who, cwd: '/', encoding: 'utf8' },
  )
  rmSync(passwordFile, { force: true })
  if (made.status !== 0) {
    rmSync(draft, { recursive: true, force: true })
    throw new Trouble(
      `Postgres could not create its data directory:\n${made.error ?? made.stderr}`,
      'See its message above.',
    )
  }
  renameSync(draft, dataDir)
}

function checkVersion(dataDir, native) {
  const has = readFileSync(join(dataDir, 'PG_VERSION'), 'utf8').trim()
  const out = spawnSync(join(native, 'bin', 'postgres'), ['--version'], { encoding: 'utf8' }).stdout ?? ''
  const runs = /\) (\d+)/.exec(out)?.[1]
  if (runs && has !== runs)
    throw new Trouble(
      `The data in ${dataDir} is of Postgres ${has}, and this version brings Postgres ${runs}.`,
      `Dump it with a Postgres ${has} (pg_dump), move the folder away, start, and load the dump.`,
    )
}

/** Starts Postgres on its own, away from the terminal: Ctrl-C must reach it only through us, after the server. */
export async function launch({ who, dataDir, native }, { port, flags, logFile }) {
  if ((statSync(logFile, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT) rmSync(logFile)
  // A file, not a pipe: were we killed, Postgres would go on, and must not write into a pipe nobody reads.
  const log = openSync(logFile, 'a', 0o600)
  const from = statSync(logFile).size
  const child = spawn(join(native, 'bin', 'postgres'), ['-D', dataDir, '-p', String(port), ...flags], {
    ...who,
    cwd: '/',
    detached: true,
    stdio: ['ignore', log, log],
    env: { ...process.env, LC_MESSAGES: 'C' },
  })
  closeSync(log)
  let failed
  child.on('error', error => {
    failed = error
  })
  child.unref()
  const deadline = Date.now() + 120_000
  while (Date.now() < deadline) {
    if (failed) throw failed
    if (child.exitCode !== null || child.signalCode !== null) break
    const live = running(dataDir)
    if (live?.pid === child.pid && live.ready) return live
    await sleep(25)
  }
  throw new Trouble(
    `Postgres did not start. It said:\n${readFileSync(logFile, 'utf8').slice(from).trim() || '(nothing)'}`,
  )
}

/** The live server of a data directory, by its postmaster.pid; a stale one Postgres itself clears away. */
export function running(dataDir) {
  let lines
  try {
    lines = readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return undefined
  }
  const pid = Number(lines[0])
  if (!(pid > 0) || !alive(pid)) return undefined
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' }
}

export function alive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** Fast shutdown: open transactions are rolled back, everything committed is on disk. */
export async function shutDown({ who, dataDir, native }) {
  const child = spawn(
    join(native, 'bin', 'pg_ctl'),
    ['stop', '-D', dataDir, '-m', 'fast', '-w', '-t', '60'],
    {
      ...who,
      cwd: '/',
      stdio: 'ignore',
      detached: true,
    },
  )
  await new Promise(done => child.on('close', done).on('error', done))
}
