import { Trouble } from './trouble.mjs'

const asked = new AbortController()

/** From now on Ctrl-C, SIGTERM and a closed terminal end nothing by themselves, but stop what is running in order. */
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => asked.abort(signal))

// npm runs us through a shell, and a SIGTERM for npm ends that shell without reaching us: then we are orphans.
if (process.env.npm_lifecycle_event && process.platform !== 'win32') {
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && asked.abort(), 500).unref()
}

export const isStopping = () => asked.signal.aborted

/** Calls back when somebody asks to stop; returns what takes the call back again. */
export function onStop(work) {
  if (isStopping()) queueMicrotask(work)
  asked.signal.addEventListener('abort', work, { once: true })
  return () => asked.signal.removeEventListener('abort', work)
}

/** Resolves when somebody asks to stop; rejects with words if `watch` calls back that something broke. */
export function untilStopped(watch = () => {}) {
  return new Promise((done, fail) => {
    // The timer keeps the process alive while nothing else does.
    const timer = setInterval(() => {}, 60_000)
    const settle = finish => {
      clearInterval(timer)
      finish()
    }
    onStop(() => settle(done))
    watch((what, mend) => settle(() => fail(new Trouble(what, mend))))
  })
}
