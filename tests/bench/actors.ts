import pg from 'pg'
import type { Member, Role } from '@/lib/domain/actor'

/** Who looks, and at what: taken from the large world itself. */
export type Cast = {
  provider: Member
  /** Resellers of that provider with the most and with a middling number of customers. */
  big: Member
  middling: Member
  /** A customer with one subscription, and the one with a hundred. */
  one: Buyer
  many: Buyer
  /** The provider's tags, the most frequent first. */
  tags: string[]
  /** A location of the big reseller, and the month the ledger has counted. */
  mpnId: string
  month: string
}

type Buyer = { id: string; subscriptions: number; domain: string; tenantId: string }

type Org = Member['organisation']

export const SELLER = 'grandlarge.example'

export async function readCast(ownerUrl: string): Promise<Cast> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  const ask = async <Row extends pg.QueryResultRow>(text: string, ...values: unknown[]) =>
    (await client.query<Row>(text, values)).rows
  const facts = 'o.id, o.name, o.kind::text as kind, o.country::text as country, o.market'
  try {
    const [provider] = await ask<Org>(`select ${facts} from organisation o where o.domain = $1`, SELLER)
    if (!provider) throw new Error('The large world is not there: npm run seed makes one.')
    const resellers = await ask<Org>(
      `select ${facts} from organisation o join (select reseller_id, count(*) as customers from customer_reseller
         where provider_id = $1 group by 1) r on r.reseller_id = o.id order by customers desc, o.id`,
      provider.id,
    )
    const bought = (having: string) =>
      ask<Buyer>(
        `select c.id, s.subscriptions, c.domain, c.tenant_id as "tenantId" from customer c join (
           select customer_id, count(*)::int as subscriptions from subscription where provider_id = $1 group by 1 ${having} limit 1
         ) s on s.customer_id = c.id where c.provider_id = $1`,
        provider.id,
      )
    const [people] = await ask<{ id: string }>(
      `select user_id as id from membership where organisation_id = $1 order by roles limit 1`,
      provider.id,
    )
    const [one] = await bought('having count(*) = 1')
    const [many] = await bought('order by count(*) desc')
    const tags = await ask<{ id: string }>(
      `select tag_id as id from customer_tag where provider_id = $1 group by 1 order by count(*) desc`,
      provider.id,
    )
    const [location] = await ask<{ mpnId: string }>(
      `select mpn_id as "mpnId" from location where organisation_id = $1 order by 1 limit 1`,
      resellers[0]?.id,
    )
    const [big, middling] = [resellers[0], resellers[Math.floor(resellers.length / 2)]]
    if (!big || !middling || !one || !many || !people || !location)
      throw new Error('The large world has too little in it.')
    return {
      provider: person(provider, people.id, 'globalAdmin'),
      big: person(big, people.id, 'adminAgent'),
      middling: person(middling, people.id, 'adminAgent'),
      one,
      many,
      tags: tags.map(({ id }) => id),
      mpnId: location.mpnId,
      month: lastMonth(),
    }
  } finally {
    await client.end()
  }
}

function lastMonth() {
  const now = new Date()
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 1)).toISOString().slice(0, 7)
}

const person = (organisation: Org, id: string, role: Role): Member => ({
  user: { id, name: 'Bench', email: 'bench@bench.example', locale: null },
  organisation,
  roles: [role],
  session: '0'.repeat(64),
  mustChangePassword: false,
})
