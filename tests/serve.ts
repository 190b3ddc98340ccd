import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'

export type Served = {
  site: URL
  pid: number
  stop: () => Promise<void>
  /** Puts the server's clock so many milliseconds ahead of this machine's, where it was served with one that can be set. */
  ahead: (milliseconds: number) => Promise<void>
}

type Where = { cwd?: string; env?: Record<string, string>; clock?: boolean }

const settable = ['--import', pathToFileURL('tests/clock.mjs').href]

/** Serves what was built, on a free port of this machine; the database is the one of the environment unless another is given. */
export async function serve({ cwd = '.', env = {}, clock = false }: Where): Promise<Served> {
  const port = await freePort()
  const site = new URL(`http://127.0.0.1:${port}`)
  const next = 'node_modules/next/dist/bin/next'
  const args = [...(clock ? settable : []), next, 'start', '-p', String(port), '-H', '127.0.0.1']
  const child = spawn(process.execPath, args, {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit', ...(clock ? (['ipc'] as const) : [])],
    env: {
      ...process.env,
      ...env,
      NODE_ENV: 'production',
      NODE_OPTIONS: '',
      NEXTAUTH_URL: site.origin,
      DEMO: 'true',
    },
  })
  const ended = new Promise<void>(resolve => child.on('close', () => resolve()))
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
  }
  const ahead = (milliseconds: number) =>
    new Promise<void>((resolve, reject) => {
      child.once('message', () => resolve())
      child.send({ ahead: milliseconds }, error => error && reject(error))
    })
  for (let tries = 0; tries < 200; tries++) {
    if (child.exitCode !== null) break
    const alive = await fetch(new URL('/livez', site)).catch(() => null)
    if (alive?.ok && child.pid) return { site, pid: child.pid, stop, ahead }
    await sleep(100)
  }
  await stop()
  throw new Error('The server did not answer.')
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer().on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
