import { spawn } from 'node:child_process'
import { root } from './paths.mjs'
import { isStopping, onStop } from './stopping.mjs'
import { Stopped, Trouble } from './trouble.mjs'

const windows = process.platform === 'win32'
const living = new Set()
// Whatever ends us, our children do not outlive us (kill -9 aside).
process.on('exit', () => {
  for (const child of living) signal(child, 'SIGKILL')
})

/** Away from the terminal's own Ctrl-C, and leader of a group, so that grandchildren can be stopped with it. */
export function begin(program, args, { env = {}, stdio, cwd = root }) {
  const child = spawn(program, args, { cwd, stdio, detached: !windows, env: { ...process.env, ...env } })
  living.add(child)
  child.on('close', () => living.delete(child))
  child.on('error', () => living.delete(child))
  return child
}

export function signal(child, name) {
  if (!child.pid) return
  try {
    if (windows) child.kill(name)
    else process.kill(-child.pid, name)
  } catch {
    // It has ended meanwhile.
  }
}

/** Runs a program to its end, or until we are asked to stop. */
export function run(program, args, options) {
  return new Promise((done, fail) => {
    if (isStopping()) return fail(new Stopped())
    const child = begin(program, args, options)
    const forget = onStop(() => signal(child, 'SIGTERM'))
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', chunk => {
        output += chunk
      })
    child.on('error', fail)
    child.on('close', (code, killedBy) => {
      forget()
      if (isStopping()) fail(new Stopped())
      else done({ code: code ?? killedBy, output })
    })
  })
}

/** Runs Node, showing what it says; fails in words. */
export async function node(args, { env, what }) {
  const { code } = await run(process.execPath, args, { env, stdio: ['ignore', 'inherit', 'inherit'] })
  if (code !== 0) throw new Trouble(`${what} failed (${code}).`, 'What it said is above.')
}

/** Runs Node in silence; shows what it said only if it fails. */
export async function quietly(args, { env, what }) {
  const { code, output } = await run(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  if (code !== 0) throw new Trouble(`${what} failed (${code}):\n${output.trim()}`)
}
