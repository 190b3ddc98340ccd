import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { quietly } from './children.mjs'
import { hashOf } from './hash.mjs'
import { at } from './paths.mjs'
import { nextCli } from './server.mjs'

const SOURCES = [
  ...['app', 'components', 'lib', 'prisma', 'public'],
  ...[
    'next.config.ts',
    'postcss.config.mjs',
    'proxy.ts',
    'instrumentation.ts',
    'tsconfig.json',
    'package-lock.json',
  ],
].map(name => at(name))

/** Builds, unless what is built is of exactly this source. */
export async function build({ env = {}, folder = '.next', say = console.log }) {
  const stamp = at(folder, 'source-hash')
  const now = hashOf(SOURCES)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return
  say('Building (half a minute or so) …')
  await quietly([nextCli(), 'build'], {
    env: { ...env, NEXT_DIST_DIR: folder, NODE_ENV: 'production' },
    what: 'The build',
  })
  writeFileSync(stamp, now)
}
