import { run } from '../setup/children.mjs'
import { explain, Stopped } from '../setup/trouble.mjs'

const total = { passed: 0, failed: 0 }

/** Runs one stage, says how it went, and goes on whatever happened; true if nothing in it failed. */
export async function stage(name, work) {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 60 - name.length))}`)
  const begun = Date.now()
  let counts
  try {
    counts = (await work()) ?? { passed: 1, failed: 0 }
  } catch (error) {
    if (error instanceof Stopped) throw error
    console.log(explain(error))
    counts = { passed: 0, failed: 1 }
  }
  total.passed += counts.passed
  total.failed += counts.failed
  const seconds = ((Date.now() - begun) / 1000).toFixed(1)
  console.log(
    `${counts.failed ? '✗' : '✓'} ${name}: ${counts.passed} passed, ${counts.failed} failed (${seconds} s)`,
  )
  return counts.failed === 0
}

export const sum = () => total

/** A Node program of the project, its output shown as it comes; gives its exit code. */
export async function shown(args, env) {
  const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1' }
  const options = { env: { ...plain, ...env }, stdio: ['ignore', 'inherit', 'inherit'] }
  const { code } = await run(process.execPath, args, options)
  return code
}
