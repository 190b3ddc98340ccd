import { fork } from 'node:child_process'
import { build } from 'esbuild'

const file = '.data/test-time-worker.mjs'

// Some packages still ask for others in the old way.
const banner =
  "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url); const __dirname = '.'"

/** All that a worker needs in one file, so that fifty of them start in a moment. */
export const makeWorker = () =>
  build({
    ...{ entryPoints: ['tests/domain/time-worker.ts'], outfile: file, tsconfig: 'tsconfig.json' },
    ...{ bundle: true, platform: 'node', format: 'esm', banner: { js: banner } },
    external: ['pg-native', '@node-rs/argon2'],
  })

export type Worker = {
  /** It has its connection and waits for the word. */
  ready: Promise<void>
  begin: () => void
  kill: () => void
  /** How many it moved; null of one that was killed before it came to an end. */
  ended: Promise<number | null>
}

export function hire(now: string): Worker {
  const child = fork(file, [now], { execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  let moved: number | null = null
  child.on('message', (said: 'ready' | { moved: number }) => {
    if (said !== 'ready') moved = said.moved
  })
  const ready = new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve())
    child.once('exit', code => reject(new Error(`The worker ended with ${code} before it began.`)))
  })
  // Nobody waits for one that is no longer needed.
  ready.catch(() => {})
  return {
    ready,
    begin: () => child.send('begin'),
    kill: () => child.kill('SIGKILL'),
    ended: new Promise(resolve => child.once('exit', () => resolve(moved))),
  }
}
