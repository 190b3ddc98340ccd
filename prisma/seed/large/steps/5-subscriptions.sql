-- The sum over the customers is what was asked for; the newest customer has a hundred, to see what many cost.
create temp table bought as
  select f.n, f.i, f.at, f.id as customer_id, f.tenant_id, f.order_id, k, r.id as reseller_id, r.mpn_id, r.name as reseller_name,
    pg_temp.uuid7(f.at, format('subscription %s %s', f.n, k)) as id,
    g.offer_id, g.unit_minor, g.suspension_deletes_days, 1 + floor(60 * pg_temp.chance('q' || f.n) ^ 3)::int as quantity,
    f.at + make_interval(years => extract(year from age(now(), f.at))::int) as starts_at,
    case when f.n % 41 = 0 then greatest(f.at, now() - interval '3 days') end as suspended_at
  from plan p, fresh f
    left join reseller r on r.i = f.reseller,
    lateral generate_series(1, case when f.i = p.customers then 100
      else floor(f.i * p.ratio)::int - floor((f.i - 1) * p.ratio)::int end) k,
    lateral (select 1 + (f.n * 7 + k) % (select count(*) from goods) as which) choice
    join goods g on g.i = which
  -- What one customer buys lies together, as it does in life.
  order by f.n, k;
analyze bought;

insert into order_ (provider_id, id, customer_id, reseller_id, currency, total_minor, body_hash, placed_by_id, placed_by, created_at)
  select p.provider_id, order_id, customer_id, b.reseller_id, p.currency, sum(quantity * unit_minor), sha256(order_id::text::bytea),
    p.agent_id, p.agent, at
  from plan p, bought b group by 1, 2, 3, 4, 5, p.agent_id, p.agent, at order by at;

insert into subscription (provider_id, id, customer_id, tenant_id, offer_id, order_id, state, quantity, term, billing, currency, unit_minor,
    starts_at, ends_at, auto_renew, suspended_at, stays_until, reseller_id, reseller_mpn_id, support_contact_id, created_at)
  select p.provider_id, id, customer_id, tenant_id, offer_id, order_id,
    case when suspended_at is null then 'active' else 'suspended' end::"SubscriptionState", quantity, 'P1Y', 'monthly', p.currency, unit_minor,
    starts_at, date_trunc('day', starts_at + interval '1 year', 'UTC'), suspended_at is null, suspended_at,
    suspended_at + make_interval(days => suspension_deletes_days), reseller_id, mpn_id,
    case when n % 3 = 0 then coalesce(reseller_id, p.provider_id) else p.provider_id end, at
  from plan p, bought;
