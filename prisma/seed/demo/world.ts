import { enterCompanies } from './companies'
import { type Customer, enterCustomers, type Seller } from './customers'
import { enterEnrolment } from './enrolments'
import { enterOmbelle } from './ombelle'
import { makePartnerships } from './partnerships'
import { enterProfiles } from './profiles'
import { type Purchase, readPurchases } from './purchases'
import { enterRequests } from './requests'
import { enterServiceRequests } from './service-requests'
import { openStage } from './stage'
import { sell } from './subscriptions'
import { enterUsers } from './users'

const SELLERS: Seller[] = ['boreal', 'meridian', 'rhein']

/** Every row of the demo world, as it stands at that moment; the same moment makes the same world. */
export function demoWorld({
  now,
  secret,
  passwordHash,
}: {
  now: Date
  secret: string
  passwordHash: string
}) {
  const stage = openStage(now)
  const cast = enterCompanies(stage, passwordHash)
  makePartnerships(stage, cast, secret)
  const tenants = new Map<string, string>()
  const customers: Customer[] = []
  for (const seller of SELLERS) {
    const purchases = byCustomer(readPurchases(seller))
    for (const customer of enterCustomers(stage, cast, seller, tenants, passwordHash)) {
      customers.push(customer)
      sell(stage, cast, customer, purchases.get(customer.domain) ?? [])
      purchases.delete(customer.domain)
    }
    const [stranger] = purchases.keys()
    if (stranger) throw new Error(`subscriptions/${seller}.csv: there is no customer "${stranger}".`)
  }
  enterServiceRequests(stage, cast)
  enterProfiles(stage, cast)
  enterEnrolment(stage, secret, passwordHash)
  enterOmbelle(stage, cast, passwordHash)
  enterUsers(stage, passwordHash)
  enterRequests(stage, cast, customers)
  return stage.rows
}

function byCustomer(purchases: Purchase[]) {
  const groups = new Map<string, Purchase[]>()
  for (const purchase of purchases)
    groups.set(purchase.customer, [...(groups.get(purchase.customer) ?? []), purchase])
  return groups
}
