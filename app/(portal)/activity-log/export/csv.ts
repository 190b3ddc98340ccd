/** A cell a spreadsheet would run as a formula is given an apostrophe, which it shows as text. */
const harmless = (text: string) => (/^[\s]*[=+\-@\t\r]/.test(text) ? `'${text}` : text)

export const csvCell = (text: string) => {
  const safe = harmless(text)
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

export const csvLine = (cells: readonly string[]) => `${cells.map(csvCell).join(',')}\r\n`
