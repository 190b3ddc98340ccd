import { describe, expect, it } from 'vitest'
import { countryRules } from '@/lib/domain/country/country-rules'
import { currencyOf, sameMarket } from '@/lib/domain/country/market'
import { checkPhone } from '@/lib/domain/country/phone'
import { checkAddress } from '@/lib/domain/country/rules'
import { fold } from '@/lib/domain/customer/fold'
import { DEMO_PEOPLE } from '@/scripts/demo-people.mjs'
import { by, countriesOf, offerOf, prices, sum, type Text, worldAt } from './demo-rows'

// Month ends, a leap day and midnight: the world is told in days before now, and must hold on any of them.
describe.each(['2026-11-22T08:10:00Z', '2027-03-31T23:59:59Z', '2028-02-29T00:00:00Z'])(
  'the demo world of %s',
  moment => {
    const { now, rows, organisations, customers, orders, lines, lots, periods, subscriptions } =
      worldAt(moment)
    const customerOf = new Map(customers.map(customer => [customer.id, customer]))
    const orgOf = new Map(organisations.map(organisation => [organisation.id, organisation]))

    it('has the people whom the start prints, and an administrator in each tenant', () => {
      const emails = (rows.app_user as Text[]).map(({ email }) => email)
      const printed = DEMO_PEOPLE.flatMap(({ domain, people }) => people.map(who => `${who}@${domain}`))
      expect(emails.filter(email => email?.endsWith('.example')).sort()).toEqual(printed.sort())
      const tenants = organisations.filter(({ kind }) => kind === 'customer')
      for (const { domain } of tenants) expect(emails).toContain(`admin@${domain}`)
    })

    it('has addresses and telephones as their countries want them', () => {
      for (const customer of customers) {
        const rules = countryRules(customer.country ?? '')
        if (!rules) throw new Error(`nothing is sold in ${customer.country}`)
        const address = checkAddress(rules, {
          addressLine1: customer.address_line1,
          city: customer.city,
          state: customer.region,
          postalCode: customer.postal_code,
        })
        expect(address, customer.company_name).toMatchObject({ ok: true })
        expect(checkPhone(rules, customer.phone), customer.company_name).toMatchObject({ ok: true })
        expect(customer.sort_name).toBe(fold(customer.company_name ?? ''))
      }
    })

    it('keeps every partnership and every sale inside one market', () => {
      for (const { provider_id, reseller_id } of rows.partnership as Text[])
        expect(orgOf.get(provider_id ?? '')?.market).toBe(orgOf.get(reseller_id ?? '')?.market)
      for (const { provider_id, country } of customers)
        expect(sameMarket(orgOf.get(provider_id ?? '')?.country ?? '', country ?? '')).toBe(true)
    })

    it('sells nothing before the customer agreement, and everything in the past', () => {
      const agreed = new Map(
        (rows.customer_agreement as (Text & { recorded_at: Date })[]).map(it => [
          it.customer_id,
          it.recorded_at,
        ]),
      )
      for (const { customer_id, created_at } of orders) {
        const since = agreed.get(customer_id)
        expect(since && since <= created_at).toBe(true)
        expect(created_at < now).toBe(true)
      }
    })

    it('credits resellers only after they became partners of the provider', () => {
      const partners = new Map(
        (rows.partnership as (Text & { accepted_at: Date })[]).map(it => [
          `${it.provider_id} ${it.reseller_id}`,
          it.accepted_at,
        ]),
      )
      for (const { provider_id, reseller_id, from_ } of periods) {
        const since = reseller_id ? partners.get(`${provider_id} ${reseller_id}`) : from_
        expect(since && since <= from_).toBe(true)
      }
      for (const { provider_id, reseller_id, created_at } of rows.customer_reseller as (Text & {
        created_at: Date
      })[])
        expect((partners.get(`${provider_id} ${reseller_id}`) ?? now) < created_at).toBe(true)
    })

    it('charges what the catalogue says, in the currency of the customer’s country', () => {
      for (const order of orders) {
        const own = lines.filter(({ order_id }) => order_id === order.id)
        expect(own.length).toBeGreaterThan(0)
        const whole = own.reduce((total, { quantity, unit_minor }) => total + quantity * unit_minor, 0)
        // Seats added in the middle of a charge are paid for by the day.
        if (own.every(({ transaction }) => transaction === 'addQuantity'))
          expect(order.total_minor > 0 && order.total_minor <= whole).toBe(true)
        else expect(order.total_minor).toBe(whole)
        const country = customerOf.get(order.customer_id ?? '')?.country ?? ''
        for (const { offer_id, term, billing } of own) {
          const offer = offerOf.get(offer_id ?? '')
          if (!offer) throw new Error(`no offer ${offer_id}`)
          expect(countriesOf(offer)).toContain(country)
          expect(order.currency).toBe(currencyOf(country))
          expect(prices.rows).toContainEqual(
            expect.objectContaining({ offer_id, term, billing, currency: order.currency }),
          )
        }
      }
    })

    it('sells quantities within the caps, and add-ons with their base', () => {
      for (const [tenant, held] of by(subscriptions, 'tenant_id')) {
        const living = held.filter(({ state }) => state !== 'deleted')
        for (const [id, same] of by(living, 'offer_id')) {
          const offer = offerOf.get(id)
          if (!offer) throw new Error(`no offer ${id}`)
          for (const { quantity } of same) {
            expect(quantity, offer.title_en).toBeGreaterThanOrEqual(offer.min_quantity)
            expect(quantity, offer.title_en).toBeLessThanOrEqual(offer.max_quantity)
          }
          if (offer.pooled_max)
            expect(sum(same), `${tenant} ${offer.title_en}`).toBeLessThanOrEqual(offer.pooled_max)
          if (offer.limit_count) expect(same.length).toBeLessThanOrEqual(offer.limit_count)
          if (offer.kind === 'addon')
            expect(held.some(it => offer.prerequisites.includes(it.offer_id ?? ''))).toBe(true)
          for (const excluded of offer.excludes)
            expect(living.some(it => it.offer_id === excluded)).toBe(false)
        }
      }
    })

    it('tells each subscription the same way in its lots, its lines and its periods', () => {
      const lotsOf = by(lots, 'subscription_id')
      const linesOf = by(lines, 'subscription_id')
      const periodsOf = by(periods, 'subscription_id')
      for (const it of subscriptions) {
        const seats = lotsOf.get(it.id ?? '') ?? []
        expect(sum(seats)).toBe(it.quantity)
        for (const { added_at } of seats) expect(added_at >= it.starts_at && added_at < now).toBe(true)
        const bought = (linesOf.get(it.id ?? '') ?? []).filter(({ offer_id }) => offer_id === it.offer_id)
        expect(sum(bought)).toBe(it.quantity)
        const history = periodsOf.get(it.id ?? '') ?? []
        if (history[0]?.reseller_id && history.length === 1 && it.reseller_id)
          expect(history[0].from_ >= it.created_at).toBe(true)
        if (history.length === 0) expect(it.reseller_id).toBeNull()
        expect(history.slice(1).map(({ from_ }) => from_)).toEqual(history.slice(0, -1).map(({ to_ }) => to_))
        if (history.length > 0)
          expect(history.at(-1)).toMatchObject({
            to_: null,
            reseller_id: it.reseller_id,
            mpn_id: it.reseller_mpn_id,
          })
        if (it.state === 'active' || it.state === 'suspended')
          expect(!it.ends_at || it.ends_at > now).toBe(true)
        else if (it.ends_at && it.state !== 'deleted') expect(it.ends_at <= now).toBe(true)
      }
    })

    it('licenses nobody twice, and never more than was bought', () => {
      const assigned = rows.license_assignment as Text[]
      expect(assigned.length).toBeGreaterThan(100)
      for (const [id, held] of by(assigned, 'subscription_id')) {
        const sold = subscriptions.find(one => one.id === id)
        expect(held.length).toBeLessThan(sold?.quantity ?? 0)
        expect(new Set(held.map(({ user_id }) => user_id)).size).toBe(held.length)
        for (const { tenant_id } of held) expect(tenant_id).toBe(sold?.tenant_id)
      }
    })

    it('has something true to show everywhere', () => {
      const states = subscriptions.map(({ state }) => state)
      expect(new Set(states)).toEqual(new Set(['active', 'suspended', 'expired', 'disabled', 'deleted']))
      expect(new Set((rows.partnership_request as Text[]).map(({ state }) => state)).size).toBe(3)
      expect(lots.some(({ refundable_until }) => refundable_until && refundable_until > now)).toBe(true)
      expect(subscriptions.some(({ reseller_id }) => reseller_id === null)).toBe(true)
      expect([...by(customers, 'tenant_id').values()].filter(records => records.length === 2)).toHaveLength(1)
      const resellersOf = [...by(subscriptions, 'customer_id').values()].map(
        held => new Set(held.map(({ reseller_id }) => reseller_id).filter(Boolean)).size,
      )
      expect(Math.max(...resellersOf)).toBe(2)
    })
  },
)

it('makes the same world at the same moment', () => {
  expect(worldAt('2026-11-22T08:10:00Z').rows).toEqual(worldAt('2026-11-22T08:10:00Z').rows)
})
