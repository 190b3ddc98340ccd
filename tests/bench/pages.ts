import { gzipSync } from 'node:zlib'
import { signIn } from './sign-in'

export type Visited =
  | { skipped: string }
  | { pages: { page: string; 'script kB': number; 'HTML kB': number; scripts: number }[] }

const ID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g
const MOST = 60

/** Walks a running server's pages from link to link, one of each kind, and weighs what each loads first. */
async function main(): Promise<Visited> {
  const { BENCH_URL, BENCH_USER = 'global.admin@boreal.example' } = process.env
  if (!BENCH_URL) return { skipped: 'BENCH_URL does not name a running server (a built one, in demo mode)' }
  const site = new URL(BENCH_URL)
  const sizes = new Map<string, number>()
  const cookie = await signIn(site, BENCH_USER)
  const queue = ['/sign-in', '/']
  const seen = new Set<string>()
  const pages = []
  while (queue.length > 0 && pages.length < MOST) {
    const path = queue.shift() ?? '/'
    const kind = path.replace(/[?#].*$/, '').replace(ID, '[id]')
    if (seen.has(kind)) continue
    seen.add(kind)
    const answer = await fetch(new URL(path, site), { headers: path === '/sign-in' ? {} : { cookie } })
    if (!answer.headers.get('content-type')?.includes('text/html')) continue
    const html = await answer.text()
    const scripts = scriptsOf(html)
    let weight = 0
    for (const script of scripts) weight += await weigh(new URL(script, site), sizes)
    pages.push({
      page: answer.ok ? kind : `${kind} (${answer.status})`,
      'script kB': round(weight),
      'HTML kB': round(Buffer.byteLength(html)),
      scripts: scripts.length,
    })
    queue.push(...linksOf(html))
  }
  return { pages }
}

const round = (bytes: number) => Math.round(bytes / 100) / 10

/** What a browser of today runs: not the scripts for browsers without modules. */
const scriptsOf = (html: string) => [
  ...new Set(
    [...html.matchAll(/<script\b[^>]*>/g)]
      .map(([tag]) => tag)
      .filter(tag => !/\bnomodule\b/i.test(tag))
      .flatMap(tag => /\bsrc="([^"]+)"/.exec(tag)?.[1]?.replaceAll('&amp;', '&') ?? []),
  ),
]

const linksOf = (html: string) =>
  [...html.matchAll(/<a\b[^>]*\bhref="(\/[^"]*)"/g)]
    .map(([, href = '']) => href.replaceAll('&amp;', '&'))
    .filter(href => !href.startsWith('//') && !href.startsWith('/api/'))

async function weigh(url: URL, sizes: Map<string, number>): Promise<number> {
  const known = sizes.get(url.pathname)
  if (known !== undefined) return known
  const size = gzipSync(Buffer.from(await (await fetch(url)).arrayBuffer())).length
  sizes.set(url.pathname, size)
  return size
}

process.stdout.write(JSON.stringify(await main()))
