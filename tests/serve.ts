import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

export type Served = { site: URL; pid: number; stop: () => Promise<void> }

type Where = { cwd?: string; env?: Record<string, string> }

/** Serves what was built, on a free port of this machine; the database is the one of the environment unless another is given. */
export async function serve({ cwd = '.', env = {} }: Where): Promise<Served> {
  const port = await freePort()
  const site = new URL(`http://127.0.0.1:${port}`)
  const next = 'node_modules/next/dist/bin/next'
  const child = spawn(process.execPath, [next, 'start', '-p', String(port), '-H', '127.0.0.1'], {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
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
  for (let tries = 0; tries < 200; tries++) {
    if (child.exitCode !== null) break
    const alive = await fetch(new URL('/livez', site)).catch(() => null)
    if (alive?.ok && child.pid) return { site, pid: child.pid, stop }
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
