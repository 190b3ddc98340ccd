import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

const below = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(path => join(folder, path))
const files = [...['app', 'components', 'lib'].flatMap(below), ...readdirSync('.')].filter(
  file => /\.tsx?$/.test(file) && !/generated\/|\.config\.ts$|next-env/.test(file),
)

type Import = { file: string; from: string; typeOnly: boolean }

/** Every import of the house, local ones as paths from its root. */
const imports: Import[] = files.flatMap(file =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /^(?:import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm,
    ),
  ].map(([, type, from = '']) => ({
    file,
    typeOnly: type !== undefined,
    from: from.startsWith('@/')
      ? from.slice(2)
      : from.startsWith('.')
        ? normalize(join(dirname(file), from))
        : from,
  })),
)

const isClient = (file: string) => /^['"]use client['"]/.test(readFileSync(file, 'utf8'))
const found = (wrong: (one: Import) => boolean) =>
  imports.filter(wrong).map(one => `${one.file} → ${one.from}`)
const within = (folder: string) => (path: string) => path.startsWith(`${folder}/`)
const domain = within('lib/domain')

describe('who may import whom (house §4)', () => {
  it('1. the domain imports itself, a few libraries of facts and numbers, and of the database only its scope', () => {
    const libraries = ['zod', 'uuid', 'papaparse', '@node-rs/argon2', 'libphonenumber-js']
    const allowed = (from: string) =>
      domain(from) ||
      from === 'lib/db/scope' ||
      from.startsWith('node:') ||
      libraries.some(library => from === library || from.startsWith(`${library}/`)) ||
      from === 'lib/env'
    expect(found(one => domain(one.file) && !allowed(one.from))).toEqual([])
  })

  it('2. only lib/db imports Prisma and its generated client', () => {
    const prisma = (from: string) => from.includes('prisma') || from.includes('db/generated')
    expect(found(one => prisma(one.from) && !within('lib/db')(one.file))).toEqual([])
  })

  it('3. only lib/web, lib/i18n, app and the shell’s soft links know Next', () => {
    const next = (from: string) => /^next(\/|-auth|$)/.test(from)
    const may = (file: string) => /^(lib\/web|lib\/i18n|app|components)\//.test(file) || !file.includes('/')
    expect(found(one => next(one.from) && !may(one.file))).toEqual([])
  })

  it('4. components import no noun and no language', () => {
    expect(found(one => within('components')(one.file) && one.from.startsWith('lib/'))).toEqual([])
  })

  it('5. a client component takes from the domain schemas, rules, permissions and types only', () => {
    const light = /\/(schema|rules|permission|actor|refusal|fold)$/
    expect(
      found(one => isClient(one.file) && domain(one.from) && !one.typeOnly && !light.test(one.from)),
    ).toEqual([])
  })

  it('6. a noun calls no other noun’s operations', () => {
    const noun = (path: string) => path.split('/')[2]
    const operations = /\/(operations|queries|[a-z-]*operations)$/
    expect(
      found(
        one =>
          domain(one.file) &&
          domain(one.from) &&
          operations.test(one.from) &&
          noun(one.file) !== noun(one.from) &&
          one.file !== 'lib/domain/index.ts',
      ),
    ).toEqual([])
  })

  it('7. an actions.ts exports nothing but actions, a v1 route nothing but endpoints', () => {
    const doors = files.filter(
      file => /\/actions\.ts$/.test(file) || /^app\/api\/v1\/.*route\.ts$/.test(file),
    )
    const strange = doors.flatMap(file =>
      [...readFileSync(file, 'utf8').matchAll(/^export .*$/gm)]
        .map(([line]) => `${file}: ${line}`)
        .filter(line => !/export const \w+ = (action|endpoint)\(/.test(line)),
    )
    expect(strange).toEqual([])
  })

  it('8. only env.ts reads the environment', () => {
    const readers = files.filter(file => /process\.env/.test(readFileSync(file, 'utf8')))
    expect(
      readers.filter(
        file => !['lib/env.ts', 'next.config.ts', 'proxy.ts', 'instrumentation.ts'].includes(file),
      ),
    ).toEqual([])
  })
})

describe('size', () => {
  it('no file is over 200 lines', () => {
    const long = files.filter(file => readFileSync(file, 'utf8').split('\n').length > 201)
    expect(long).toEqual([])
  })
})
