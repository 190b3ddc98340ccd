import { fold } from '@/lib/domain/customer/fold'
import type { Stage } from './stage'
import { plusDays } from './time'

/** The desks of a company, as its users are called; beyond the administrator a tenant has so many of them. */
const DESKS = {
  FR: [
    'Accueil',
    'Achats',
    'Comptabilité',
    'Direction',
    'Expéditions',
    'Ressources humaines',
    'Service client',
    'Ventes',
  ],
  other: [
    'Accounting',
    'Customer service',
    'Front desk',
    'Human resources',
    'Management',
    'Purchasing',
    'Sales',
    'Shipping',
  ],
}
const LEFT = { FR: 'Stagiaire marketing', other: 'Marketing trainee' }

type Subscription = {
  id: string
  provider_id: string
  tenant_id: string
  offer_id: string
  quantity: number
  state: string
}
type Tenant = { id: string; country: string; domain: string; created_at: Date; kind: string }

/** The people of every tenant: the older the company, the more of them; one in three had somebody who left lately. */
export function enterUsers(stage: Stage, passwordHash: string) {
  const { rows, chance, time } = stage
  const tenants = (rows.organisation as Tenant[]).filter(({ kind }) => kind === 'customer')
  for (const [index, tenant] of tenants.entries()) {
    const desks = tenant.country === 'FR' ? DESKS.FR : DESKS.other
    const users = desks.slice(0, 3 + (index % 6)).map(name => enter(stage, tenant, name, passwordHash))
    license(stage, tenant, users)
    if (index % 3 === 0) {
      const left = tenant.country === 'FR' ? LEFT.FR : LEFT.other
      enter(stage, tenant, left, passwordHash, time.before(chance.between(2, 27)))
    }
  }
}

function enter(
  { rows, chance }: Stage,
  tenant: Tenant,
  name: string,
  hash: string,
  deletedAt: Date | null = null,
) {
  const createdAt = plusDays(tenant.created_at, 1)
  const id = chance.id(createdAt)
  const [first = name, ...more] = name.split(' ')
  rows.app_user.push({
    id,
    email: `${fold(name).replaceAll(' ', '.')}@${tenant.domain}`,
    first_name: first,
    last_name: more.join(' '),
    password_hash: hash,
    must_change_password: false,
    created_at: createdAt,
    disabled_at: deletedAt,
  })
  rows.membership.push({
    user_id: id,
    organisation_id: tenant.id,
    roles: ['user'],
    display_name: name,
    usage_location: tenant.country,
    deleted_at: deletedAt,
    version: deletedAt ? 2 : 1,
  })
  return id
}

const suite = /^(Microsoft 365|Office 365|Exchange)/

/** Half of what was bought is in use at most, add-ons by those who have their base. */
function license({ rows, catalogue }: Stage, tenant: Tenant, users: string[]) {
  const held = new Map<string, Set<string>>(users.map(user => [user, new Set()]))
  const bought = (rows.subscription as Subscription[]).filter(
    ({ tenant_id, state }) => tenant_id === tenant.id && state === 'active',
  )
  const kinds = bought.map(one => ({ ...one, offer: catalogue.offerOf(one.offer_id) }))
  const base = kinds.filter(({ offer }) => offer.kind === 'base')
  const suites = base.filter(({ offer }) => suite.test(offer.title_en))
  const addons = kinds.filter(({ offer }) => offer.kind === 'addon')
  for (const { id, provider_id, quantity, offer } of [...base, ...addons]) {
    const place = suites.findIndex(one => one.id === id)
    const able = users.filter((user, index) => {
      const has = held.get(user) ?? new Set()
      // Nobody needs two office suites: they are dealt out in turn.
      if (place >= 0 && index % suites.length !== place) return false
      return !has.has(offer.id) && (offer.kind === 'base' || offer.prerequisites.some(one => has.has(one)))
    })
    for (const user of able.slice(0, Math.floor(quantity / 2))) {
      held.get(user)?.add(offer.id)
      rows.license_assignment.push({
        provider_id,
        subscription_id: id,
        user_id: user,
        tenant_id: tenant.id,
        assigned_by: 'Global Admin',
        assigned_at: plusDays(tenant.created_at, 2),
      })
    }
  }
}
