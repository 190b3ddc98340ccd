import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Trouble } from '../setup/trouble.mjs'
import { alive } from './cluster.mjs'

let opened = 0

/** Who uses a server: one file each, its process id in the name. The last to leave stops the server. */
export function users(folder) {
  opened += 1
  const own = join(folder, `${process.pid}-${opened}`)
  return {
    enter() {
      mkdirSync(folder, { recursive: true })
      writeFileSync(own, '')
    },
    /** Leaves, and tells whether anybody is still there. The dead (killed without a word) are swept out. */
    leave() {
      rmSync(own, { force: true })
      let others = 0
      for (const name of readdirSync(folder)) {
        if (alive(Number.parseInt(name, 10))) others += 1
        else rmSync(join(folder, name), { force: true })
      }
      return others > 0
    },
  }
}

/** One at a time: two first starts at once must not both create the data. */
export async function locked(file, work) {
  const deadline = Date.now() + 600_000
  mkdirSync(dirname(file), { recursive: true })
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' })
      break
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    const holder = holderOf(file)
    if (holder && !alive(holder)) sweep(file)
    else if (Date.now() > deadline)
      throw new Trouble(
        `Process ${holder} has been holding ${file} for ten minutes.`,
        'End it, or delete the file.',
      )
    else await sleep(100)
  }
  try {
    return await work()
  } finally {
    rmSync(file, { force: true })
  }
}

function holderOf(file) {
  try {
    return Number(readFileSync(file, 'utf8'))
  } catch {
    return 0
  }
}

function sweep(file) {
  try {
    renameSync(file, `${file}.${process.pid}`)
    rmSync(`${file}.${process.pid}`, { force: true })
  } catch {
    // Another waiter was quicker.
  }
}
