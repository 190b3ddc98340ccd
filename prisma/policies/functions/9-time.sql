-- Time moves subscriptions on (rules §5.1, §5.5). Whose are due, and nothing else of them, so that the worker then acts as each provider, behind its walls.
create or replace function time_due(p_now timestamptz)
  returns setof uuid language sql stable security definer set search_path = public
  as $$
    select o.id from organisation o
    -- The first of the index, and not "is there one": where little is due the planner would read all that is not.
    where o.kind = 'provider' and (
      select s.due_at from subscription s where s.provider_id = o.id order by s.provider_id, s.due_at limit 1) <= p_now
  $$;

-- The pen of time: writes what the domain decided for a batch, in one statement, under the acting provider's own row security.
drop function if exists record_moves(jsonb);
create function record_moves(m jsonb)
  returns int language plpgsql volatile set plan_cache_mode = force_generic_plan
  as $$
    declare moved int;
    begin
      update subscription s set state = n.state, offer_id = n.offer_id, quantity = n.quantity, term = n.term, billing = n.billing,
        unit_minor = n.unit_minor, starts_at = n.starts_at, ends_at = n.ends_at, auto_renew = n.auto_renew, suspended_at = n.suspended_at,
        stays_until = n.stays_until, next_term = n.next_term, next_billing = n.next_billing, next_billing_minor = n.next_billing_minor,
        next_billing_at = n.next_billing_at, version = s.version + 1
      from jsonb_populate_recordset(null::subscription, m->'rows') n
      where s.provider_id = n.provider_id and s.id = n.id and s.version = n.version;
      get diagnostics moved = row_count;
      -- Typed rows: with a cast in the condition, row security would read every lot there is.
      update seat_lot l set quantity = 0 from jsonb_to_recordset(m->'emptied') as r (id uuid)
        where l.provider_id = acting_org() and l.subscription_id = r.id and l.quantity > 0;
      insert into seat_lot select * from jsonb_populate_recordset(null::seat_lot, m->'lots');
      insert into order_ select * from jsonb_populate_recordset(null::order_, m->'orders');
      insert into order_line select * from jsonb_populate_recordset(null::order_line, m->'lines');
      insert into activity select * from jsonb_populate_recordset(null::activity, m->'told');
      return moved;
    end
  $$;

-- Whose ledger of incentives is behind: a month that is over and not closed, or one that runs and was not counted for an hour.
create or replace function ledgers_due(p_now timestamptz)
  returns setof uuid language sql stable security definer set search_path = public
  as $$
    select o.id from organisation o
    where o.kind = 'provider' and not exists (
        select 1 from incentive_month m where m.provider_id = o.id and m.month = date_trunc('month', p_now at time zone 'utc')::date
          and m.computed_at > p_now - interval '1 hour')
      and exists (select 1 from reseller_period p where p.provider_id = o.id and p.mpn_id is not null)
  $$;
