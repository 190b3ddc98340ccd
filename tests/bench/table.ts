/** Prints rows as an aligned table: words to the left, numbers to the right. */
export function printTable(title: string, rows: Record<string, string | number | null>[]) {
  console.log(`\n${title}`)
  const columns = Object.keys(rows[0] ?? {})
  const cells = rows.map(row => columns.map(column => shown(row[column] ?? null)))
  const widths = columns.map((column, at) =>
    Math.max(column.length, ...cells.map(row => row[at]?.length ?? 0)),
  )
  const numeric = columns.map(column => rows.some(row => typeof row[column] === 'number'))
  const line = (row: string[]) =>
    `  ${row.map((cell, at) => (numeric[at] ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0))).join('  ')}`.trimEnd()
  console.log(line(columns))
  console.log(line(widths.map(width => '-'.repeat(width))))
  for (const row of cells) console.log(line(row))
}

function shown(value: string | number | null): string {
  if (value === null) return '–'
  if (typeof value === 'string') return value
  return Number.isInteger(value) ? value.toLocaleString('en') : value.toFixed(2)
}
