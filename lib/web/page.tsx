import type { ReactNode } from 'react'
import type { z } from 'zod'
import type { Operation } from '../domain/operation'
import { ask } from './ask'
import { Refused } from './refused'

/** What Next hands to a page; both parts already awaited. */
export type PageProps = { params: Record<string, string>; search: Record<string, string> }
export type NextProps = {
  params: Promise<Record<string, string>>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** Adapter page → query: one question, then a rendering of its answer; a refusal is said in the page's place. */
export function page<S extends z.ZodType, O>(
  operation: Operation<S, O>,
  // What an address says is anybody's word: the operation's schema judges it, not the type checker.
  input: (props: PageProps) => unknown,
  render: (value: O, props: PageProps) => ReactNode | Promise<ReactNode>,
) {
  return async (given: NextProps) => {
    const props = await settled(given)
    const result = await ask(operation, (await input(props)) as z.input<S>)
    return result.ok ? render(result.value, props) : <Refused refusal={result.refusal} />
  }
}

/** A repeated or empty parameter is a typing error in the address; the first non-empty one counts. Postgres takes no NUL. */
export async function settled({ params, searchParams }: NextProps): Promise<PageProps> {
  const search: Record<string, string> = {}
  for (const [name, value] of Object.entries(await searchParams)) {
    const first = (Array.isArray(value) ? value[0] : value)?.replaceAll('\0', '')
    if (first) search[name] = first
  }
  return { params: await params, search }
}
