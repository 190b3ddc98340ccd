import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import type { z } from 'zod'

/** One CSV of this folder as typed rows. */
export function readSheet<Row extends z.ZodType>(file: string, row: Row): z.output<Row>[] {
  const csv = readFileSync(new URL(file, import.meta.url), 'utf8')
  const { data } = Papa.parse<Record<string, string>>(csv, {
    header: true,
    delimiter: ',',
    skipEmptyLines: true,
  })
  return data.map((record, index) => {
    const parsed = row.safeParse(record)
    if (parsed.success) return parsed.data
    throw new Error(
      `${file}, row ${index + 2}: ${parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}`,
    )
  })
}
