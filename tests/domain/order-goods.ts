import { v7 as uuid } from 'uuid'
import { onTestFinished } from 'vitest'
import type { Holding, Offer, OwnSubscription, Price, Situation } from '@/lib/domain/catalogue/offer'
import type { AskedLine } from '@/lib/domain/order/rules'
import { owner } from '../owner'

/** Codes of the catalogue that the tests buy. */
export const basic = 'CFQ7TTC0LH18:0001'
export const standard = 'CFQ7TTC0LDPB:0001'
export const premium = 'CFQ7TTC0LCHC:0002'
export const e3 = 'CFQ7TTC0LFLX:0001'
export const teamsPhone = 'CFQ7TTC0LH0T:0001'
export const multiGeo = 'CFQ7TTC0XXX1:0001'
export const trial = 'CFQ7TTC0LDPB:000T'
export const windows365 = 'CFQ7TTC0J203:0003'
export const azure = 'MS-AZR-0145P'
export const classicE1 = '91FD106F-4B2C-4938-95AC-F54F74E9A239'
export const classicArchiving = '2828BE95-46BA-4F91-B2FD-0BEF192ECF60'

export const line = (offerId: string, quantity: number, more: Partial<AskedLine> = {}): AskedLine => ({
  offerId,
  quantity,
  term: 'P1Y',
  billing: 'monthly',
  ...more,
})

/** An offer of its own in the catalogue, so that a test may withdraw it or change its price; gone when the test is over. */
export async function offerOfOurOwn(like = e3): Promise<string> {
  const id = `TEST-${uuid().slice(-12)}`
  onTestFinished(async () => {
    await owner().query(`update offer set withdrawn_at = '2000-01-01' where id = $1`, [id])
  })
  const own = { id, title_en: `Offer ${id}`, title_fr: `Offre ${id}` }
  await owner().query(
    `insert into offer select (jsonb_populate_record(o, $2)).* from offer o where id = $1`,
    [like, own],
  )
  await owner().query(
    `insert into offer_price select (jsonb_populate_record(p, $2)).* from offer_price p where offer_id = $1`,
    [like, { offer_id: id }],
  )
  return id
}

const price: Price = {
  currency: 'EUR',
  term: 'P1Y',
  billing: 'monthly',
  unitMinor: 1000,
  recommendedMinor: 1250,
}

/** An offer made up for a rule; the usual one unless wished otherwise. */
export const offer = (wish: Partial<Offer> = {}): Offer => ({
  id: 'o',
  titleEn: 'Offer',
  titleFr: 'Offre',
  descriptionEn: '',
  descriptionFr: '',
  publisher: 'Test',
  category: 'enterprise',
  kind: 'base',
  minQuantity: 1,
  maxQuantity: 300,
  limitKind: 'none',
  limitCount: null,
  pooledMax: null,
  minShareOfBase: null,
  sold: true,
  qualification: null,
  attestation: false,
  prerequisites: [],
  excludes: [],
  endOfSale: null,
  withdrawnAt: null,
  policy: {
    priceList: 'new',
    windowHours: 168,
    trialDays: null,
    autoRenewDefault: true,
    addonOf: 'customer',
    renewal: 'choice',
  },
  prices: [
    price,
    { ...price, billing: 'annual', unitMinor: 11_000 },
    { ...price, term: 'P1M', unitMinor: 1200 },
  ],
  ...wish,
})

export const holding = (offerId: string, seats: number, live = 1, ever = live): Holding => ({
  offerId,
  seats,
  live,
  ever,
})

export const own = (id: string, offerId: string, wish: Partial<OwnSubscription> = {}): OwnSubscription => ({
  id,
  offerId,
  state: 'active',
  quantity: 10,
  nickname: null,
  term: 'P1Y',
  endsAt: null,
  autoRenew: true,
  createdAt: '2026-01-01T00:00:00Z',
  ...wish,
})

export const situation = (wish: Partial<Situation> = {}): Situation => ({
  now: new Date('2026-11-22T10:00:00Z'),
  country: 'FR',
  qualification: 'none',
  holdings: [],
  own: [],
  cart: [],
  offers: [],
  ...wish,
})
