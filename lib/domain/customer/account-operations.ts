import { z } from 'zod'
import { countryRules } from '@/lib/domain/country/country-rules'
import { type Market, marketCountries, normaliseCountry } from '@/lib/domain/country/market'
import { callingCodeOf, phoneSample } from '@/lib/domain/country/phone'
import { within } from '../../db/scope'
import { command, query } from '../operation'
import { partnerOptions } from '../partnership/partners'
import { Refusal } from '../refusal'
import { inFormOrder, judgeWithin } from './account-judge'
import { TypedAccount } from './account-schema'
import { isFree, suggestPrefixes } from './domain-free'
import { isPrefix, normalisePrefix } from './domain-name'
import { accountOf, keepAccount, readDraft } from './draft'

/** What one country asks of the form; the browser never loads the table of all of them. */
const countryForm = (country: string) => {
  const rules = countryRules(country)
  return (
    rules && {
      ...rules,
      callingCode: callingCodeOf(rules.country),
      phoneSample: phoneSample(rules.country) ?? null,
    }
  )
}
export type CountryForm = NonNullable<ReturnType<typeof countryForm>>

export const readCountry = query({
  permission: 'customer.create',
  input: z.strictObject({ country: z.string().max(100) }),
  async run({ input }) {
    return countryForm(input.country)
  },
})

/** The wizard's first step: what was typed so far, and everything its choices need. */
export const openAccount = query({
  permission: 'customer.create',
  input: z.strictObject({ draftId: z.uuid(), resellerId: z.string().max(100).optional() }),
  async run({ actor, db, input, now }) {
    const providerId = actor.organisation.id
    const draft = await readDraft(db, actor, input.draftId)
    const partners = await partnerOptions(db, providerId)
    const asked = draft.stored ? draft.account.resellerId : (input.resellerId ?? '')
    // Somebody else's id, or a partnership that ended: nobody is chosen, and the page says so.
    const known = partners.some(({ id }) => id === asked)
    const account = {
      ...draft.account,
      country: normaliseCountry(draft.account.country) || actor.organisation.country,
      resellerId: known ? asked : '',
    }
    const prefix = normalisePrefix(account.domain)
    const taken = isPrefix(prefix) && !(await isFree(db, prefix))
    return {
      draft: { id: draft.id, stored: draft.stored, submitted: draft.submittedAt !== null },
      account,
      resellerGone: asked !== '' && !known,
      country: countryForm(account.country) ?? countryForm(actor.organisation.country),
      countries: marketCountries(actor.organisation.market as Market),
      market: actor.organisation.market,
      partners,
      taken: taken ? { prefix, suggestions: await suggestPrefixes(db, account.domain, account) } : null,
      unfinished: draft.stored ? [] : await unfinished(),
    }

    async function unfinished() {
      const rows = await db.customerDraft.findMany({
        where: { providerId, userId: actor.user.id, submittedAt: null, updatedAt: { gt: monthBefore(now) } },
        orderBy: { updatedAt: 'desc' },
        take: 3,
        select: { id: true, account: true, updatedAt: true },
      })
      return rows.map(row => {
        const { companyName, resellerId } = accountOf(row.account)
        const reseller = partners.find(({ id }) => id === resellerId)
        return { id: row.id, companyName, resellerName: reseller?.name ?? null, updatedAt: row.updatedAt }
      })
    }
  },
})

/**
 * *Next* on the first step. What was typed is kept first and judged after, because a refusal takes back only what
 * happens in its own transaction. A name that is allowed but odd is asked about once (pages §10.5).
 */
export const saveAccount = command({
  permission: 'customer.create',
  input: z.strictObject({ draftId: z.uuid(), account: TypedAccount }),
  quiet: true,
  prepare: ({ draftId, account }, actor) =>
    within(actor, false, db => keepAccount(db, actor, new Date(), draftId, account)),
  async run({ actor, db, input: { account }, now }) {
    const judged = await judgeWithin(db, actor, account, now)
    if (!judged.ok) throw new Refusal('input.invalid', {}, inFormOrder(judged.problems))
    const { companyName, attestation } = judged.account
    const confirmed = `${judged.warning} ${companyName}`
    if (judged.warning && account.confirmed !== confirmed)
      return { attention: { warning: judged.warning, companyName, confirmed } }
    return { next: attestation ? ('subscriptions' as const) : ('review' as const) }
  },
})

const monthBefore = (now: Date) => new Date(now.getTime() - 30 * 86_400_000)
