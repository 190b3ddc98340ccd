import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { at, data } from './paths.mjs'

export const prismaCli = () => at('node_modules', 'prisma', 'build', 'index.js')

/** Prisma downloads a native engine even for commands that never call it, unless it is told of one. */
export function idleEngine() {
  const windows = process.platform === 'win32'
  const file = data('tools', windows ? 'no-engine.cmd' : 'no-engine.sh')
  mkdirSync(data('tools'), { recursive: true })
  writeFileSync(file, windows ? '@exit /b 0\r\n' : '#!/bin/sh\nexit 0\n')
  chmodSync(file, 0o755)
  return { PRISMA_SCHEMA_ENGINE_BINARY: file }
}

/** Where Prisma's download is out of reach, `.data/tools/schema-engine.mjs` may stand in for the real engine. */
export function workingEngine() {
  const standIn = data('tools', 'schema-engine.mjs')
  return existsSync(standIn) ? { PRISMA_SCHEMA_ENGINE_BINARY: standIn } : {}
}
