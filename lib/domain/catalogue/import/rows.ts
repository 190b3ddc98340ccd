import { z } from 'zod'

/** A cell's message names its sentence under `catalogueImport.faults`. */
const text = z.string().trim().min(1, 'empty')
const whole = z
  .string()
  .regex(/^\d{1,9}$/, 'whole')
  .transform(Number)
const decimal = z.string().regex(/^\d{1,12}(\.\d+)?$/, 'decimal')
const flag = z.enum(['true', 'false'], 'flag').transform(value => value === 'true')
const date = z.iso.date('date')
const words = z.string().transform(value => value.split(/\s+/).filter(Boolean))
const oneOf = <const Words extends readonly string[]>(...choice: Words) => z.enum(choice, 'oneOf')

function maybe<Type extends z.ZodType>(type: Type) {
  return z.preprocess(value => (value === '' ? null : value), type.nullable())
}

export const PolicyRow = z.strictObject({
  id: text,
  price_list: oneOf('legacy', 'new'),
  seats_increase: oneOf('any', 'never'),
  seats_decrease: oneOf('any', 'window', 'never'),
  window_hours: maybe(whole),
  may_suspend: flag,
  suspension_bills: flag,
  suspension_stops_renewal: flag,
  suspension_deletes_days: maybe(whole),
  changes_while_suspended: flag,
  cancel: oneOf('suspend', 'window', 'never'),
  refund: oneOf('prorated', 'full', 'none'),
  auto_renew_default: flag,
  renewal: oneOf('always', 'choice', 'never', 'convert'),
  expired_days: whole,
  disabled_days: whole,
  trial_days: maybe(whole),
  max_changes: maybe(whole),
  term_change: oneOf('up', 'never'),
  billing_change: oneOf('restart', 'next_charge', 'never'),
  upgrade: oneOf('full', 'partial', 'never'),
  upgrade_with_addons: flag,
  addon_of: oneOf('subscription', 'customer'),
  earns_incentives: flag,
})

export const OfferRow = z.strictObject({
  id: z.string().regex(/^[A-Z0-9][A-Z0-9:-]{2,63}$/, 'offerId'),
  title_en: text,
  title_fr: text,
  description_en: text,
  description_fr: text,
  publisher: text,
  category: oneOf('enterprise', 'small-business', 'add-on', 'trial', 'government', 'education', 'software'),
  rank: whole,
  kind: oneOf('base', 'addon', 'trial', 'usage', 'software'),
  policy_id: text,
  unit: oneOf('licence', 'usage'),
  min_quantity: whole,
  max_quantity: whole,
  limit_kind: oneOf('none', 'concurrent', 'lifetime'),
  limit_count: maybe(whole),
  pooled_max: maybe(whole),
  min_share_of_base: maybe(z.string().regex(/^0\.\d{1,4}$/, 'share')),
  countries: text,
  qualification: maybe(oneOf('education', 'government', 'stateOwned', 'nonprofit')),
  attestation: flag,
  prerequisites: words,
  excludes: words,
  upgrades_to: words,
  end_of_sale: maybe(date),
})

export const PriceRow = z.strictObject({
  offer_id: text,
  term: oneOf('P1M', 'P1Y', 'P3Y', 'P6Y', 'none'),
  billing: oneOf('monthly', 'annual', 'triennial', 'one_time', 'none'),
  currency: z.string().regex(/^[A-Z]{3}$/, 'currency'),
  effective_from: date,
  effective_to: maybe(date),
  unit: decimal,
  recommended: decimal,
})

export const CountrySetRow = z.strictObject({ id: text, countries: text })

export type Policy = z.infer<typeof PolicyRow>
export type Offer = z.infer<typeof OfferRow>
export type Price = z.infer<typeof PriceRow>
export type CountrySet = z.infer<typeof CountrySetRow>
