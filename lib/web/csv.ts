/** A cell a spreadsheet would run as a formula is given an apostrophe, which it shows as text. */
const harmless = (text: string) => (/^\s*[=+\-@\t\r]/.test(text) ? `'${text}` : text)

const cellOf = (text: string) => {
  const safe = harmless(text)
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Spreadsheets of countries that write 1,5 expect a semicolon between cells. */
export type Separator = ',' | ';'
export const separatorOf = (locale: 'en' | 'fr'): Separator => (locale === 'fr' ? ';' : ',')

export const csvLine = (cells: readonly string[], separator: Separator = ',') =>
  `${cells.map(cellOf).join(separator)}\r\n`

type File = {
  name: string
  head: readonly string[]
  parts: AsyncIterable<string[][]>
  locale: 'en' | 'fr'
}

/** A file that is written while it is read, part by part, so that its length costs no memory. */
export function csvResponse({ name, head, parts, locale }: File) {
  const line = (cells: readonly string[]) => csvLine(cells, separatorOf(locale))
  const encoder = new TextEncoder()
  const steps = parts[Symbol.asyncIterator]()
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      // Excel takes a file without the mark for one in its own old code page.
      controller.enqueue(encoder.encode(`\uFEFF${line(head)}`))
    },
    async pull(controller) {
      const { done, value } = await steps.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value.map(line).join('')))
    },
    async cancel() {
      await steps.return?.()
    },
  })
  return new Response(body, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}.csv"`,
      'cache-control': 'no-store',
    },
  })
}
