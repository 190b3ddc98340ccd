import { owner } from '../owner'

const policy = {
  ...{ id: 'p', price_list: 'new', seats_increase: 'any', seats_decrease: 'window', window_hours: 168 },
  ...{ may_suspend: true, suspension_bills: true, suspension_stops_renewal: true },
  ...{ changes_while_suspended: false, cancel: 'window', refund: 'prorated', auto_renew_default: true },
  ...{ renewal: 'choice', expired_days: 30, disabled_days: 90, max_changes: 1200, term_change: 'up' },
  ...{ billing_change: 'next_charge', upgrade: 'partial', upgrade_with_addons: true, addon_of: 'customer' },
  ...{ earns_incentives: true },
}

/** The whole catalogue of a database of one's own: the offer `o`, in new commerce, and what it costs. */
export async function oneOffer() {
  const table = 'insert into commerce_policy select * from jsonb_populate_record(null::commerce_policy, $1)'
  await owner().query(table, [JSON.stringify(policy)])
  await owner().query(`
    insert into offer (id, title_en, title_fr, description_en, description_fr, publisher, category, kind, policy_id, unit, min_quantity, max_quantity)
      values ('o', 'Offer', 'Offre', '', '', 'Microsoft', 'enterprise', 'base', 'p', 'licence', 1, 300);
    insert into offer_price values ('o', 'P1Y', 'monthly', 'EUR', '2020-01-01', null, 700, 900)`)
}
