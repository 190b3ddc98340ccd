import type { Cast } from './companies'
import type { Customer } from './customers'
import type { Stage } from './stage'
import type { Tables } from './tables'
import { plusMinutes } from './time'

type Wish = {
  customer: string
  offer: string
  quantity: number
  days: number
  note: string
  state?: 'declined' | 'withdrawn'
  answer?: string
}

/** What Atelier Nuage has asked Boréal for lately: one waits, one for a customer without agreement, two are decided. */
const WISHES: Wish[] = [
  {
    customer: 'ateliersbruyere',
    offer: 'powerbi',
    quantity: 4,
    days: 1,
    note: 'Pour le contrôle de gestion, à partir du mois prochain.',
  },
  { customer: 'troiscedres', offer: 'visio1', quantity: 2, days: 3, note: 'Plans de la nouvelle cave.' },
  {
    customer: 'vernieravocats',
    offer: 'project3',
    quantity: 40,
    days: 16,
    note: 'Toute l’équipe souhaite l’essayer.',
    state: 'declined',
    answer: 'Commençons par cinq licences : merci de refaire la demande.',
  },
  {
    customer: 'boulangeriestournesol',
    offer: 'teams-essentials',
    quantity: 6,
    days: 29,
    note: '',
    state: 'withdrawn',
  },
]

const TAGS: Record<string, string[]> = {
  'Grand compte': ['cliniqueparcfleuri', 'coopvaldorge'],
  'Renouvellement à préparer': ['ateliersbruyere', 'vernieravocats', 'lanternebleue'],
}

/** The requests of a reseller, and its provider's tags. */
export function enterRequests(stage: Stage, cast: Cast, customers: Customer[]) {
  const { rows, chance, time, catalogue } = stage
  const { boreal, atelier } = cast
  const named = (domain: string) => {
    const found = customers.find(one => one.domain === domain && one.provider === boreal)
    if (!found) throw new Error(`The demo has no customer "${domain}" of Boréal.`)
    return found
  }
  for (const { customer, offer, quantity, days, note, state, answer } of WISHES) {
    const [of, sold, at] = [named(customer), catalogue.offer(offer), time.before(days)]
    const { term, billing } = catalogue.price(sold, of.country, '')
    const by = atelier.person('admin.agent')
    const decider = state === 'withdrawn' ? by : boreal.person('sales.agent')
    rows.order_request.push({
      provider_id: boreal.id,
      id: chance.id(at),
      kind: 'new',
      state: state ?? 'open',
      reseller_id: atelier.id,
      reseller_name: atelier.name,
      customer_id: of.id,
      company_name: of.name,
      items: [{ offerId: sold.id, titleEn: sold.title_en, titleFr: sold.title_fr, term, billing, quantity }],
      seats: quantity,
      note: note || null,
      requested_by_id: by.id,
      requested_by: by.name,
      requested_at: at,
      decided_by_id: state ? decider.id : null,
      decided_by: state ? decider.name : null,
      decided_at: state ? plusMinutes(at, 190) : null,
      answer: answer ?? null,
      at_once: false,
    })
  }
  for (const [name, domains] of Object.entries(TAGS)) {
    const id = chance.id(time.before(60))
    const sortName = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    rows.tag.push({ provider_id: boreal.id, id, name, sort_name: sortName })
    for (const domain of domains) rows.customer_tag.push(tagged(rows, named(domain).id, id))
  }
}

const copied = [
  ...(['provider_id', 'tenant_id', 'company_name', 'sort_name', 'domain', 'country'] as const),
  ...(['delegated_admin', 'created_at'] as const),
]

/** A tag on a customer, with the copy of it that a tag's list is read from. */
function tagged(
  { customer: customers, customer_reseller: served }: Tables,
  customerId: string,
  tagId: string,
) {
  const customer = customers.find(({ id }) => id === customerId) ?? {}
  const copy = Object.fromEntries(copied.map(column => [column, customer[column]]))
  const resellers = served.filter(one => one.customer_id === customerId && !one.ended_at)
  return {
    ...{ ...copy, customer_id: customerId, tag_id: tagId, live: true },
    resellers: resellers.map(({ reseller_id }) => reseller_id),
  }
}
