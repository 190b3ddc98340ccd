import { rmSync } from 'node:fs'
import { generate } from './generate.mjs'
import { locked } from './postgres/users.mjs'
import { build } from './setup/build.mjs'
import { quietly } from './setup/children.mjs'
import { install } from './setup/install.mjs'
import { checkNode } from './setup/node-version.mjs'
import { at, data } from './setup/paths.mjs'
import { seed } from './setup/seeds.mjs'
import { nextCli } from './setup/server.mjs'
import { main, Trouble } from './setup/trouble.mjs'
import { tellStories } from './test/browser-stories.mjs'
import { counted, vitestCounts } from './test/counts.mjs'
import { testDatabases } from './test/databases.mjs'
import { options } from './test/options.mjs'
import { shown, stage, sum } from './test/stages.mjs'

const FOLDER = '.next-test'
const BIOME = ['node_modules', '@biomejs', 'biome', 'bin', 'biome']
const { wants, rest } = options(process.argv.slice(2))
const databases = testDatabases()

async function types() {
  await generate()
  await quietly([nextCli(), 'typegen'], {
    env: { NEXT_DIST_DIR: FOLDER },
    what: 'Generating the route types',
  })
  if ((await shown([at('node_modules', 'typescript', 'bin', 'tsc'), '--noEmit'])) !== 0)
    throw new Trouble('Types do not fit.')
}

async function lint() {
  if ((await shown([at(...BIOME), 'check', '--error-on-warnings'])) !== 0)
    throw new Trouble('Biome has objections.')
}

async function unit() {
  const { env } = await databases.open('test')
  await seed('catalogue', env)
  const report = data('test-vitest.json')
  rmSync(report, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const code = await shown([at('node_modules', 'vitest', 'vitest.mjs'), 'run', ...reporters, ...rest], env)
  return counted(report, code, vitestCounts)
}

async function buildAndTell() {
  await generate()
  const built = await stage('build', () => build({ folder: FOLDER }))
  if (built && wants('e2e'))
    await stage('e2e', () => tellStories({ openDatabase: databases.open, folder: FOLDER, args: rest }))
}

/** `npm test`: everything, on a real Postgres and in a real browser; ends with the sum. */
main(async () => {
  checkNode()
  await install()
  try {
    if (wants('types')) await stage('types', types)
    if (wants('lint')) await stage('lint', lint)
    if (wants('unit')) await stage('unit', unit)
    // One build at a time: another run of the tests must not replace the files this one's server reads.
    if (wants('build') || wants('e2e')) await locked(data('test-build.lock'), buildAndTell)
  } finally {
    await databases.close()
  }
  const { passed, failed } = sum()
  console.log(`\n${passed} passed, ${failed} failed`)
  process.exitCode = failed === 0 ? 0 : 1
})
