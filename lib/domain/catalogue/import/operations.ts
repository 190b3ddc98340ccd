import { v7 as uuid } from 'uuid'
import { z } from 'zod'
import type { Db } from '../../../db/scope'
import { command, query } from '../../operation'
import { Refusal } from '../../refusal'
import { readBase } from './base'
import { propose, type Texts } from './propose'
import { fileOf, OfImport, sheetNames, UploadCatalogue } from './schema'
import { writeCatalogue } from './write'

/** Only one import is applied at a time; the next one then finds the catalogue changed. */
const LOCK = 72_707_372

/** Keeps the files for their dry run; the catalogue stays as it is. An earlier upload of the same person makes way. */
export const uploadCatalogue = command({
  permission: 'catalogue.import',
  input: UploadCatalogue,
  async run({ actor, db, input, now, note }) {
    const base = await readBase(db)
    const id = uuid()
    const names = sheetNames.filter(name => input[name] !== undefined)
    await db.catalogueImport.deleteMany({ where: { state: 'proposed', uploadedBy: actor.user.name } })
    await db.catalogueImport.createMany({
      data: [{ id, sheets: input, baseHash: base.hash, uploadedBy: actor.user.name, uploadedAt: now }],
    })
    note({ subject: names.map(name => fileOf[name]).join(', '), subjectId: id })
    return { id }
  },
})

const shown = {
  id: true,
  state: true,
  sheets: true,
  baseHash: true,
  uploadedBy: true,
  uploadedAt: true,
  appliedBy: true,
  appliedAt: true,
} as const

const filesOf = (sheets: unknown) =>
  sheetNames.filter(name => (sheets as Texts)[name] !== undefined).map(name => fileOf[name])

/** The dry run: everything that is wrong, or every change that applying would make. */
export const readImport = query({
  permission: 'catalogue.import',
  input: OfImport,
  async run({ db, input }) {
    const found = await db.catalogueImport.findUnique({ where: { id: input.id }, select: shown })
    if (!found) throw new Refusal('row.notFound')
    const { sheets, baseHash, ...facts } = found
    const of = { ...facts, files: filesOf(sheets) }
    if (facts.state === 'applied') return { ...of, outcome: 'applied' as const }
    const base = await readBase(db)
    if (base.hash !== baseHash) return { ...of, outcome: 'stale' as const }
    const proposal = propose(sheets as Texts, base)
    if (!('difference' in proposal)) return { ...of, outcome: 'faulty' as const, faults: proposal.faults }
    return { ...of, outcome: 'ready' as const, difference: proposal.difference }
  },
})

/** Makes the changes of a dry run, all of them, if the catalogue is still the one it was compared with. */
export const applyImport = command({
  permission: 'catalogue.import',
  input: OfImport,
  async run({ actor, db, input, now, note }) {
    await db.$queryRaw`select 1 as held from pg_advisory_xact_lock(${LOCK})`
    const found = await db.catalogueImport.findUnique({ where: { id: input.id }, select: shown })
    if (!found) throw new Refusal('row.notFound')
    if (found.state === 'applied')
      throw new Refusal('import.applied', { by: found.appliedBy ?? '', date: found.appliedAt ?? now })
    const base = await readBase(db)
    if (base.hash !== found.baseHash) throw new Refusal('import.baseChanged')
    const proposal = propose(found.sheets as Texts, base)
    if (!('target' in proposal)) throw new Refusal('import.faulty', { count: proposal.faults.length })
    await writeCatalogue(runOn(db), proposal.target)
    const { count } = await db.catalogueImport.updateMany({
      where: { id: input.id, state: 'proposed' },
      data: { state: 'applied', appliedBy: actor.user.name, appliedAt: now },
    })
    if (count === 0) throw new Refusal('row.stale')
    const made = Object.entries(proposal.difference.counts).filter(([, made]) => made > 0)
    note({
      subject: filesOf(found.sheets).join(', '),
      subjectId: input.id,
      changes: Object.fromEntries(made.map(([what, much]) => [what, [0, much] as [number, number]])),
    })
    return { id: input.id, total: proposal.difference.total }
  },
})

const runOn =
  (db: Db) =>
  (sql: string, ...values: string[]) =>
    db.$executeRawUnsafe(sql, ...values)

/** The latest imports, and how large the catalogue is now. */
export const listImports = query({
  permission: 'catalogue.import',
  input: z.strictObject({}),
  async run({ db }) {
    const rows = await db.catalogueImport.findMany({
      select: shown,
      orderBy: { uploadedAt: 'desc' },
      take: 20,
    })
    const [offers, prices] = [
      await db.offer.count({ where: { withdrawnAt: null } }),
      await db.offerPrice.count({ where: { offer: { withdrawnAt: null } } }),
    ]
    return {
      imports: rows.map(({ sheets, baseHash: _, ...row }) => ({ ...row, files: filesOf(sheets) })),
      offers,
      prices,
    }
  },
})
