insert into order_line (provider_id, id, order_id, subscription_id, offer_id, transaction, quantity, term, billing, unit_minor)
  select p.provider_id, pg_temp.uuid7(at, format('line %s %s', n, k)), order_id, id, offer_id, 'new', quantity, 'P1Y', 'monthly', unit_minor
  from plan p, bought;

insert into seat_lot (provider_id, id, subscription_id, quantity, added_at, refundable_until)
  select p.provider_id, pg_temp.uuid7(at, format('lot %s %s', n, k)), id, quantity, starts_at, starts_at + interval '168 hours'
  from plan p, bought;

insert into reseller_period (provider_id, id, subscription_id, reseller_id, mpn_id, reseller_name, from_, changed_by)
  select p.provider_id, pg_temp.uuid7(at, format('period %s %s', n, k)), id, reseller_id, mpn_id, reseller_name, at, p.agent
  from plan p, bought where reseller_id is not null;

insert into suspension (provider_id, id, subscription_id, from_)
  select p.provider_id, pg_temp.uuid7(suspended_at, format('suspension %s %s', n, k)), id, suspended_at
  from plan p, bought where suspended_at is not null;

insert into activity (organisation_id, id, at, user_id, user_name, operation, outcome, customer_id, subject, subject_id, changes)
  select p.provider_id, pg_temp.uuid7(at, 'activity ' || n), at, p.agent_id, p.agent, 'createCustomer', 'done', id, name, id::text,
    jsonb_build_object('domain', jsonb_build_array(null, domain))
  from plan p, fresh;
