import { z } from 'zod'
import { query } from '../operation'
import { isFree, suggestPrefixes } from './domain-free'
import { isPrefix, normalisePrefix } from './domain-name'

const text = z.string().max(4000)

/** Is this prefix still to be had? Asked while it is typed; the unique key has the last word at Submit. */
export const checkDomain = query({
  permission: 'customer.create',
  input: z.strictObject({ domain: text, companyName: text, city: text, country: text }),
  async run({ db, input }) {
    const prefix = normalisePrefix(input.domain)
    const state = !isPrefix(prefix) ? 'malformed' : (await isFree(db, prefix)) ? 'free' : 'taken'
    const suggestions = state === 'free' ? [] : await suggestPrefixes(db, input.domain, input)
    return { prefix, state, suggestions } as const
  },
})
