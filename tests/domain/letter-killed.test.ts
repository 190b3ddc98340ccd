import { spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { mailServer } from '../mail-server'
import { rows } from '../owner'
import { organisation } from '../world'
import { sent } from './letter-scene'
import './letters-of-ones-own'

const count = 40
const kills = 3

it(`${kills} workers killed in the middle of sending lose no letter; what arrives twice says so by its Message-ID`, async () => {
  const provider = await organisation('provider')
  for (let n = 0; n < count; n++) await sent(provider)
  const { box, port, stop } = await mailServer({ slow: 15 })

  /** Runs the worker in its own process and kills it as soon as so many more have arrived; null lets it finish. */
  const work = async (minutes: number, more: number | null) => {
    const before = box.length
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', 'tests/domain/letter-worker.ts', `${port}`, `${minutes}`],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    )
    const ended = new Promise<void>(resolve => child.on('exit', () => resolve()))
    while (more !== null && child.exitCode === null && box.length < before + more) await sleep(2)
    if (more !== null) child.kill('SIGKILL')
    await ended
  }
  for (let kill = 0; kill < kills; kill++) await work(kill * 3, 3 + kill)
  // The test is not blind: the kills did fall into the run.
  const torn = await rows(`select id from letter where state = 'sending'`)
  expect(torn.length).toBeGreaterThan(0)
  await work(kills * 3, null)
  await stop()

  expect(await rows(`select id from letter where state <> 'sent'`)).toEqual([])
  const arrived = box.map(({ headers }) => headers.get('message-id'))
  expect(new Set(arrived).size).toBe(count)
  // At most the letters that were under way when a worker died, four at a time, came once more.
  expect(arrived.length).toBeLessThanOrEqual(count + kills * 4)
}, 180_000)
