import { v7 as uuid } from 'uuid'
import { command, query } from '../operation'
import { Refusal } from '../refusal'
import { creditsOfMonth, currenciesOf, monthOfLedger, sumsOf } from './read'
import { monthOf } from './rules'
import { ExportIncentives, ListRates, ReadIncentiveLines, ReadIncentives, SetRate } from './schema'

const firstOf = (month: string) => new Date(`${month}-01T00:00:00Z`)

/** Totals, trend, locations and the ledger's lines of one month (product M15). */
export const readIncentives = query({
  permission: 'incentive.read',
  input: ReadIncentives,
  async run({ actor, db, input, now }) {
    const sums = await sumsOf(db, actor, now)
    const currencies = [...new Set(sums.map(({ currency }) => currency))].sort(byCredits(sums))
    const currency = currencies.find(one => one === input.currency) ?? currencies[0] ?? ''
    const here = sums.filter(one => one.currency === currency)
    const month = input.month ? firstOf(input.month) : monthOf(now).from
    const page = currency
      ? await monthOfLedger(db, actor, { ...input, month, currency })
      : { rows: [], locations: [], previous: undefined, next: undefined }
    return {
      ...page,
      sums: here,
      currencies,
      currency,
      month,
      mpnId: input.mpnId,
      viewer: actor.organisation.kind,
      now,
    }
  },
})

/** The currency most is credited in comes first; amounts of several currencies cannot be compared. */
const byCredits =
  (sums: readonly { currency: string; credits: number }[]) => (one: string, other: string) => {
    const total = (of: string) =>
      sums.reduce((sum, { currency, credits }) => sum + (currency === of ? credits : 0), 0)
    return total(other) - total(one)
  }

/** Leaves the line in the activity log that says who took a month's ledger away; the file itself is read in stretches. */
export const exportIncentives = command({
  permission: 'incentive.read',
  input: ExportIncentives,
  async run({ actor, db, input: { month }, note }) {
    note({ subject: `Incentives ${month}.csv` })
    return { currencies: await currenciesOf(db, actor, firstOf(month)) }
  },
})

/** The next lines of that file, one currency after the other. */
export const readIncentiveLines = query({
  permission: 'incentive.read',
  input: ReadIncentiveLines,
  run: ({ actor, db, input: { month, ...wish } }) =>
    creditsOfMonth(db, actor, { ...wish, month: firstOf(month), size: 350 }),
})

/** The rates, those to come too; and the categories there are. */
export const listRates = query({
  permission: 'incentive.rate',
  input: ListRates,
  async run({ db, now }) {
    const [rates, offers] = await Promise.all([
      db.incentiveRate.findMany({ orderBy: [{ fromMonth: 'desc' }, { category: 'asc' }], take: 200 }),
      db.offer.findMany({ distinct: ['category'], select: { category: true }, orderBy: { category: 'asc' } }),
    ])
    return { rates, categories: ['*', ...offers.map(({ category }) => category)], now }
  },
})

/** A rate from this month on or later: what has been credited stays as it is. */
export const setRate = command({
  permission: 'incentive.rate',
  input: SetRate,
  async run({ actor, db, input, now, note }) {
    const { category, percent } = input
    const fromMonth = firstOf(input.month)
    if (fromMonth < monthOf(now).from)
      throw new Refusal('input.invalid', {}, { month: { key: 'incentive.past' } })
    const { count } = await db.incentiveRate.createMany({
      data: [{ id: uuid(), category, fromMonth, basisPoints: percent, setBy: actor.user.name }],
      skipDuplicates: true,
    })
    if (count === 0) throw new Refusal('input.invalid', {}, { month: { key: 'incentive.taken' } })
    note({ subject: `${category} · ${input.month}`, changes: { rate: [null, `${percent / 100} %`] } })
    return { category }
  },
})
