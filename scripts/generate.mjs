import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { quietly } from './setup/children.mjs'
import { hashOf } from './setup/hash.mjs'
import { at } from './setup/paths.mjs'
import { idleEngine, prismaCli } from './setup/prisma.mjs'
import { main } from './setup/trouble.mjs'

const generated = at('lib', 'db', 'generated')
const stamp = at('lib', 'db', 'generated', '.schema-hash')

/** Prisma's client, written anew only if the schema (or Prisma itself) changed. */
export async function generate(say = console.log) {
  const sources = [at('prisma'), at('prisma.config.ts'), at('node_modules', 'prisma', 'package.json')]
  const now = hashOf(sources, file => !file.startsWith(at('prisma')) || file.endsWith('.prisma'))
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return
  say('Generating the database client …')
  await quietly([prismaCli(), 'generate'], { env: idleEngine(), what: 'Generating the database client' })
  if (existsSync(generated)) writeFileSync(stamp, now)
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) main(() => generate())
