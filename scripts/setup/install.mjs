import { existsSync, readFileSync } from 'node:fs'
import { run } from './children.mjs'
import { at } from './paths.mjs'
import { Trouble } from './trouble.mjs'

// Install scripts only fetch what we do without: Postgres's links are made later, Prisma's engine is not used.
const FLAGS = ['--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']

/** Brings node_modules to what package-lock.json says, if it is not that already. */
export async function install(say = console.log) {
  if (installed()) return
  say('Installing packages (a minute or two the first time) …')
  let { code, output } = await npm('ci')
  // A registry that lacks some platforms' optional packages leaves them out of the lock file, and `npm ci` then
  // refuses it on every platform. `npm install --no-save` keeps to the same versions without that demand.
  if (/EUSAGE/.test(output) && /Missing: .* from lock file/.test(output))
    ({ code, output } = await npm('install', '--no-save'))
  if (code === 0) return
  const mend = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/i.test(output)
    ? 'The npm registry cannot be reached: check the network, or a proxy with "npm config set proxy …".'
    : 'What npm said is above; once it is mended, start again.'
  throw new Trouble(`The packages could not be installed:\n${output.trim()}`, mend)
}

async function npm(...command) {
  const args = [...command, ...FLAGS]
  const cli = process.env.npm_execpath
  const options = { stdio: ['ignore', 'pipe', 'pipe'] }
  // The npm that started us, if one did: another one in the PATH may be of another Node.
  if (cli?.endsWith('.js')) return run(process.execPath, [cli, ...args], options)
  try {
    return await run('npm', args, options)
  } catch (error) {
    if (error.code !== 'ENOENT') throw error
    throw new Trouble('npm is not in the PATH.', 'Install Node.js with npm, or run "npm ci" here yourself.')
  }
}

/** npm leaves a copy of what it installed; an interrupted installation leaves none. */
function installed() {
  const copy = at('node_modules', '.package-lock.json')
  if (!existsSync(copy)) return false
  const packages = file => JSON.parse(readFileSync(file, 'utf8')).packages
  const has = packages(copy)
  return Object.entries(packages(at('package-lock.json'))).every(
    ([path, wanted]) => path === '' || (has[path] ? has[path].version === wanted.version : wanted.optional),
  )
}
