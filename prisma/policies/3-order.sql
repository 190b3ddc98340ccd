-- The pen of an order: writes what the domain has decided, in one statement, under the caller's own row security.
create or replace function record_order(o jsonb)
  returns void language plpgsql volatile
  as $$
    begin
      insert into order_ select * from jsonb_populate_record(null::order_, o->'order');
      insert into subscription select * from jsonb_populate_recordset(null::subscription, o->'subscriptions');
      insert into order_line select * from jsonb_populate_recordset(null::order_line, o->'lines');
      insert into seat_lot select * from jsonb_populate_recordset(null::seat_lot, o->'lots');
      insert into reseller_period select * from jsonb_populate_recordset(null::reseller_period, o->'periods');
    end
  $$;

-- Seats a tenant holds of each offer over all its partners (rules §5.2): a sum, so that no other partner's subscription shows.
create or replace function pooled_seats(p_tenant uuid, p_offers text[])
  returns table (offer_id text, seats bigint, held bigint)
  language sql stable security definer set search_path = public
  as $$
    select s.offer_id, sum(s.quantity), count(*) from subscription s
    where s.tenant_id = p_tenant and s.offer_id = any (p_offers) and s.state <> 'deleted'
    group by s.offer_id
  $$;
