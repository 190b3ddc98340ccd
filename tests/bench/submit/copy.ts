import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { node } from '../node'

const SOURCES = [
  ...['app', 'components', 'lib', 'prisma', 'public', 'scripts'],
  ...[
    'next.config.ts',
    'postcss.config.mjs',
    'proxy.ts',
    'instrumentation.ts',
    'tsconfig.json',
    'package.json',
  ],
]
const ROUTE = 'app/(public)/measured'

export type Actions = { nothing: string; submitAndStay: string; submitOrder: string }

/** Builds a copy of the portal with one page more, which has an action that does nothing; answers where, and the actions' ids. */
export async function buildCopy(folder: string): Promise<Actions> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const name of SOURCES) cpSync(name, join(folder, name), { recursive: true })
  for (const name of ['nothing.ts', 'page.tsx'])
    cpSync(join('tests/bench/submit', name), join(folder, ROUTE, name))
  // Hard links: the compiler refuses a folder that leads out of the tree.
  execFileSync('cp', ['-al', 'node_modules', join(folder, 'node_modules')])
  await node(
    ['node_modules/next/dist/bin/next', 'build'],
    { NODE_ENV: 'production', NEXT_DIST_DIR: '.next' },
    'answer',
    folder,
  )
  return readActions(folder)
}

function readActions(folder: string): Actions {
  const file = join(folder, '.next/server/server-reference-manifest.json')
  const { node: known } = JSON.parse(readFileSync(file, 'utf8')) as {
    node: Record<string, { exportedName?: string }>
  }
  const idOf = (name: string) => {
    const found = Object.entries(known).find(([, { exportedName }]) => exportedName === name)
    if (!found) throw new Error(`The build has no action named ${name}.`)
    return found[0]
  }
  return {
    nothing: idOf('nothing'),
    submitAndStay: idOf('submitAndStay'),
    submitOrder: idOf('submitOrder'),
  }
}
