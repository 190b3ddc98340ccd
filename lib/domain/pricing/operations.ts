import type { Member } from '../actor'
import { type Market, marketCountries } from '../country/market'
import { command, query } from '../operation'
import { findPrices } from './list'
import { currenciesFor, dayOf, pageOfOffers, readPlace } from './rules'
import { ExportPrices, ListPrices } from './schema'

const page = 12

/** The price list in one currency, of today or of the first of next month: what the provider pays and what is recommended (pages §24). */
export const listPrices = query({
  permission: 'pricing.read',
  input: ListPrices,
  async run({ actor, db, input, now }) {
    const { currencies, ...list } = chosen(actor, input.currency)
    const on = dayOf(input.list, now)
    const place = readPlace(input)
    const rows = await findPrices(db, { ...input, ...list, on, place, offers: page + 1 })
    return { ...pageOfOffers(rows, page, place), currencies, currency: list.currency, on }
  },
})

/** The whole of it as a file, with a line in the activity log. */
export const exportPrices = command({
  permission: 'pricing.read',
  input: ExportPrices,
  async run({ actor, db, input, now, note }) {
    const { currency, countries } = chosen(actor, input.currency)
    const on = dayOf(input.list, now)
    const rows = await findPrices(db, { ...input, currency, countries, on, place: null, offers: 10_000 })
    const day = on.toISOString().slice(0, 10)
    note({
      subject: `Prices-${currency}-${day}.csv`,
      changes: { currency: [null, currency], day: [null, day] },
    })
    return { rows, currency, day }
  },
})

/** A currency that the market does not pay in is passed over. */
function chosen({ organisation }: Member, wanted: string | undefined) {
  const currencies = currenciesFor(organisation.market, organisation.country)
  const currency = currencies.find(one => one === wanted) ?? currencies[0] ?? 'EUR'
  return { currencies, currency, countries: marketCountries(organisation.market as Market) }
}
