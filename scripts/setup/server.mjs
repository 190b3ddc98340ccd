import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { bindingError } from '../postgres/port.mjs'
import { begin, signal } from './children.mjs'
import { at } from './paths.mjs'
import { isStopping } from './stopping.mjs'
import { Stopped, Trouble } from './trouble.mjs'

export const nextCli = () => at('node_modules', 'next', 'dist', 'bin', 'next')
const PATIENCE = 8_000

/** Before anything else is started: can we have this port at all? */
export async function checkPort(port, host) {
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Trouble(`PORT must be a number from 1 to 65535, not "${process.env.PORT}".`)
  const code = await bindingError(port, host)
  if (!code) return
  if (code === 'EADDRINUSE')
    throw new Trouble(
      `Port ${port} is taken by another program (or by another Twotier).`,
      `Stop that one, or choose another port: PORT=${port === 65_535 ? 3000 : port + 1} npm start`,
    )
  if (code === 'EACCES')
    throw new Trouble(
      `This user may not listen on port ${port}.`,
      'Choose a port above 1023: PORT=3000 npm start',
    )
  throw new Trouble(
    `Cannot listen on ${host}, port ${port} (${code}).`,
    'Set HOST to an address of this machine.',
  )
}

/** `next start` or `next dev`; resolves once it answers. */
export async function serve(mode, { port, host, env, stdio = 'inherit' }) {
  const preload = pathToFileURL(at('scripts', 'setup', 'with-parent.mjs')).href
  const args = ['--import', preload, nextCli(), mode, '-p', String(port), '-H', host]
  const child = begin(process.execPath, args, {
    stdio: ['ignore', stdio, stdio, 'ipc'],
    // The server has no business with the owner's password.
    env: { ...env, DATABASE_URL: undefined },
  })
  const ended = new Promise(done => child.on('close', (code, name) => done(code ?? name)))
  const stop = async () => {
    signal(child, 'SIGTERM')
    const inTime = await Promise.race([ended.then(() => true), sleep(PATIENCE, false, { ref: false })])
    if (!inTime) signal(child, 'SIGKILL')
    await ended
  }
  try {
    await answering(`http://${host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host}:${port}/`, child)
  } catch (error) {
    await stop()
    throw error
  }
  return { stop, onEnd: tell => ended.then(tell) }
}

async function answering(url, child) {
  for (;;) {
    if (isStopping()) throw new Stopped()
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Trouble('The server ended as soon as it had started.', 'What it said is above.')
    try {
      await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(30_000) })
      return
    } catch {
      await sleep(50)
    }
  }
}
