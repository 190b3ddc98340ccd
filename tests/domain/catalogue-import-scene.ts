import { readFileSync } from 'node:fs'
import pg from 'pg'
import { afterAll, beforeAll } from 'vitest'
import { readImport, uploadCatalogue } from '@/lib/domain/catalogue/import/operations'
import { loadCatalogue } from '@/prisma/seed/catalogue'
import { ownDatabase } from '../own-database'
import { as, type Org, organisation } from '../world'

export const file = (name: string) =>
  readFileSync(new URL(`../../prisma/seed/catalogue/${name}`, import.meta.url), 'utf8')

export const seeded = {
  offers: file('offers.csv'),
  prices: file('prices.csv'),
  policies: file('policies.csv'),
  countrySets: file('country-sets.csv'),
}

export let operator: Org

export let away = async () => {}

export const restore = async () => {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  await loadCatalogue(client)
  await client.end()
}

beforeAll(async () => {
  away = await ownDatabase()
  operator = await organisation('operator')
  await restore()
})

afterAll(() => away())

export const upload = async (sheets: Parameters<typeof uploadCatalogue>[1], who = as(operator)) => {
  const answer = await uploadCatalogue(who, sheets)
  if (!answer.ok) throw answer.refusal
  return answer.value.id
}

export const dryRun = async (id: string) => {
  const answer = await readImport(as(operator), { id })
  if (!answer.ok) throw answer.refusal
  return answer.value
}

export const key = (answer: { ok: true } | { ok: false; refusal: { key: string } }) =>
  answer.ok ? 'done' : answer.refusal.key

export const faultsOf = async (sheets: Parameters<typeof uploadCatalogue>[1]) => {
  const run = await dryRun(await upload(sheets))
  if (run.outcome !== 'faulty') throw new Error(`it is ${run.outcome}`)
  return run.faults.map(({ file, row, column, key }) => `${file} ${row} ${column ?? '-'} ${key}`)
}
