import { type Base, completed } from './base'
import { type Difference, differenceOf } from './difference'
import type { Fault } from './fault'
import { judgeSheets, type Sheets } from './judge'
import { parseSheet } from './parse'
import { CountrySetRow, OfferRow, PolicyRow, PriceRow } from './rows'
import { fileOf, type SheetName, sheetNames } from './schema'
import { type Target, targetOf } from './target'

export type Texts = Partial<Record<SheetName, string | undefined>>
export type Proposal = { faults: Fault[] } | { faults: []; target: Target; difference: Difference }

const schemas = { offers: OfferRow, prices: PriceRow, policies: PolicyRow, countrySets: CountrySetRow }

/** Reads what was uploaded against the catalogue as it stands: everything that is wrong, or everything that would change. */
export function propose(texts: Texts, base: Base): Proposal {
  const faults: Fault[] = []
  const uploaded: Partial<Record<SheetName, unknown>> = {}
  for (const name of sheetNames) {
    const text = texts[name]
    if (text === undefined) continue
    const parsed = parseSheet(fileOf[name], text, schemas[name])
    faults.push(...parsed.faults)
    uploaded[name] = parsed.sheet
  }
  // Offers keep their countries one by one, so that a set alone would change nothing anybody sees.
  if (texts.countrySets !== undefined && texts.offers === undefined)
    faults.push({ file: fileOf.countrySets, row: null, key: 'setsAlone', values: {} })
  // Rows that could not be read would make the others look wrong.
  if (faults.length > 0) return { faults }
  const sheets = completed(uploaded as Partial<Sheets>, base)
  const judged = judgeSheets(sheets)
  if (judged.faults.length > 0) return { faults: judged.faults }
  const target = targetOf(sheets, judged)
  return { faults: [], target, difference: differenceOf(base, target) }
}
