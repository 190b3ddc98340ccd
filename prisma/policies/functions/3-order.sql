-- Seats and subscriptions a tenant holds of each offer over all its partners (rules §5.2): sums, so that no other partner's subscription
-- shows, and only for those who serve the tenant or are it. `live` counts towards a concurrent limit, `ever` towards a lifetime one.
create or replace function pooled_holdings(p_tenant uuid)
  returns table (offer_id text, seats bigint, live bigint, ever bigint)
  language sql stable security definer set search_path = public
  as $$
    select s.offer_id, coalesce(sum(s.quantity) filter (where s.state <> 'deleted'), 0),
           count(*) filter (where s.state in ('pending', 'active', 'suspended')), count(*)
    from subscription s
    where s.tenant_id = p_tenant and exists (
      select 1 from customer c where c.tenant_id = p_tenant and (
        c.provider_id = acting_org() or c.tenant_id = acting_org() or exists (
          select 1 from customer_reseller r where r.provider_id = c.provider_id and r.customer_id = c.id
          and r.reseller_id = acting_org() and r.ended_at is null)))
    group by s.offer_id
  $$;

create or replace function pooled_seats(p_tenant uuid, p_offers text[])
  returns table (offer_id text, seats bigint, held bigint)
  language sql stable security definer set search_path = public
  as $$ select h.offer_id, h.seats, h.ever from pooled_holdings(p_tenant) h where h.offer_id = any (p_offers) $$;

-- Seats of an offer that a subscription's customer may have in it, itself counted as free: what its shared cap leaves, null where it has
-- none. For those who sell or hold the subscription or are credited with it; only the number shows, never who holds the rest.
create or replace function pooled_room(p_provider uuid, p_subscription uuid, p_offer text)
  returns int language sql stable security definer set search_path = public
  as $$
    select (o.pooled_max - coalesce((select sum(h.quantity) from subscription h
        where h.tenant_id = s.tenant_id and h.offer_id = o.id and h.state <> 'deleted' and h.id <> s.id), 0))::int
    from offer o join subscription s on s.provider_id = p_provider and s.id = p_subscription
    where o.id = p_offer and o.pooled_max is not null and acting_org() in (s.provider_id, s.reseller_id, s.tenant_id)
  $$;

-- Whether more is arranged for the next term than that: asked only where more seats, or another offer, are to come.
create or replace function next_term_tight(p_provider uuid, p_subscription uuid, p_offer text, p_quantity int, p_next jsonb)
  returns boolean language sql stable
  as $$
    select case when coalesce(p_next->>'offerId', p_offer) <> p_offer or (p_next->>'quantity')::int > p_quantity
      then coalesce((p_next->>'quantity')::int, p_quantity)
        > coalesce(pooled_room(p_provider, p_subscription, coalesce(p_next->>'offerId', p_offer)), 2147483647) else false end
  $$;

-- Whether what is arranged for the next term has a price on the day that term begins, or is the plan that runs, which goes on at its old price. A trial
-- (`p_converts`) has no paid plan of its own: what is not said of it is a year, billed monthly (lib/domain/renewal/rules: `stillSold`).
create or replace function next_term_sold(p_converts boolean, p_offer text, p_term text, p_billing text, p_currency text, p_next jsonb, p_at timestamptz)
  returns boolean language sql stable
  as $$
    select case when p_converts is not true and coalesce(p_next->>'offerId', p_offer) = p_offer
        and coalesce(p_next->>'term', p_term) = p_term and coalesce(p_next->>'billing', p_billing) = p_billing then true
      else exists (select from offer_price p where p.offer_id = coalesce(p_next->>'offerId', p_offer) and p.currency = p_currency::char(3)
        and p.term = coalesce(p_next->>'term', case when p_converts then 'P1Y' else p_term end)
        and p.billing = coalesce(p_next->>'billing', case when p_converts then 'monthly' else p_billing end)
        and p.effective_from <= p_at and (p.effective_to is null or p.effective_to > p_at)) end
  $$;

-- Whoever changes what a tenant holds queues here, whichever provider it acts for: a pooled cap lies across them all.
-- To be called in a statement of its own, or before the reads of a volatile function, so that those see what the one before left.
create or replace function lock_tenant(p_tenant uuid)
  returns void language sql volatile
  as $$ select pg_advisory_xact_lock(hashtextextended('tenant ' || p_tenant, 0)) $$;

-- Offers with the policy they name and the prices of one day in some currencies: those named and the ones they refer to, or all that are sold.
-- One withdrawn in the last week comes along, so that a form that was open meanwhile can still say its name.
create or replace function catalogue_offers(p_offers text[], p_country text, p_currencies text[], p_on date)
  returns json language sql stable
  as $$
    select coalesce(json_agg(json_build_object(
      'id', o.id, 'titleEn', o.title_en, 'titleFr', o.title_fr, 'descriptionEn', o.description_en, 'descriptionFr', o.description_fr,
      'publisher', o.publisher, 'category', o.category, 'kind', o.kind, 'minQuantity', o.min_quantity, 'maxQuantity', o.max_quantity,
      'limitKind', o.limit_kind, 'limitCount', o.limit_count, 'pooledMax', o.pooled_max, 'minShareOfBase', o.min_share_of_base,
      'sold', p_country = any (o.countries), 'qualification', o.qualification, 'attestation', o.attestation, 'prerequisites', o.prerequisites,
      'excludes', o.excludes, 'endOfSale', o.end_of_sale, 'withdrawnAt', o.withdrawn_at,
      'policy', json_build_object('priceList', c.price_list, 'windowHours', c.window_hours, 'trialDays', c.trial_days,
        'autoRenewDefault', c.auto_renew_default, 'addonOf', c.addon_of, 'renewal', c.renewal),
      'prices', (select coalesce(json_agg(p), '[]') from (
        select distinct on (currency, term, billing) currency, term, billing,
          unit_minor as "unitMinor", recommended_minor as "recommendedMinor"
        from offer_price where offer_id = o.id and currency = any (p_currencies)
          and effective_from <= p_on and (effective_to is null or effective_to > p_on)
        order by currency, term, billing, effective_from desc) p)
    ) order by o.rank, o.id), '[]')
    from offer o join commerce_policy c on c.id = o.policy_id
    where (p_offers is null and (o.withdrawn_at is null or o.withdrawn_at > p_on - 7)) or o.id = any (p_offers)
      or o.id in (select unnest(n.prerequisites || n.excludes) from offer n where n.id = any (p_offers))
  $$;

-- Everything an order is judged by, in one statement, under the caller's own row security. With `lock` it first queues behind other orders
-- for the same tenant and holds the partnership, so that what it reads stays true until the order is written.
-- `offers` lists codes, or is `all`; `currencies` says what a country pays in, `*` what the others of its market do.
-- The locks are taken partnership → customer → tenant; every statement of a volatile function sees what was committed before it.
-- Its statements are looked up by key whatever is asked, so one plan a session serves: under row security planning costs ten times the work.
create or replace function order_facts(q jsonb)
  returns json language plpgsql volatile set plan_cache_mode = force_generic_plan
  as $$
    declare
      provider uuid := (q->>'providerId')::uuid;
      who record;
      locking boolean := coalesce((q->>'lock')::boolean, false);
      country text;
      currencies text[];
      offers text[];
      own_agreement json;
      partner_agreement json;
    begin
      if locking then
        perform 1 from partnership where provider_id = provider and reseller_id = (q->>'resellerId')::uuid and state = 'active' for share;
        perform 1 from customer where provider_id = provider and id = (q->>'customerId')::uuid for share;
      end if;
      select c.id, c.tenant_id, c.company_name, c.domain, c.country, c.qualification into who from customer c where c.provider_id = provider and c.id = (q->>'customerId')::uuid and c.state = 'active';
      if locking and who.id is not null then perform lock_tenant(who.tenant_id); end if;
      country := coalesce(who.country, q->>'country');
      currencies := array(select jsonb_array_elements_text(coalesce(q->'currencies'->country, q->'currencies'->'*')));
      if jsonb_typeof(q->'offers') = 'array' then offers := array(select jsonb_array_elements_text(q->'offers')); end if;
      own_agreement := agreement_standing(provider, q->>'market', (q->>'now')::timestamptz);
      if q->>'resellerId' is not null then
        partner_agreement := agreement_standing((q->>'resellerId')::uuid, q->>'market', (q->>'now')::timestamptz);
      end if;
      return json_build_object(
        'customer', case when who.id is not null then json_build_object('id', who.id, 'tenantId', who.tenant_id,
          'companyName', who.company_name, 'domain', who.domain, 'country', who.country, 'qualification', who.qualification,
          'agreed', exists (select 1 from customer_agreement a where a.provider_id = provider and a.customer_id = who.id),
          'resellers', (select coalesce(json_agg(r.reseller_id), '[]') from customer_reseller r
            where r.provider_id = provider and r.customer_id = who.id and r.ended_at is null)) end,
        'order', (select json_build_object('customerId', o.customer_id, 'bodyHash', encode(o.body_hash, 'hex'),
            'subscriptions', (select count(*) from order_line l where l.provider_id = provider and l.order_id = o.id))
          from order_ o where o.provider_id = provider and o.id = (q->>'orderId')::uuid),
        'resellerCompulsory', exists (select 1 from provider_setting p where p.provider_id = provider and p.reseller_compulsory),
        'signed', own_agreement->'signed', 'again', own_agreement->'again'->'from',
        'partner', (select json_build_object('id', o.id, 'name', o.name, 'kind', o.kind, 'market', o.market, 'vetting', o.vetting,
            'programme', o.programme, 'signed', partner_agreement->'signed', 'again', partner_agreement->'again'->'from',
            'partner', exists (select 1 from partnership p where p.provider_id = provider and p.reseller_id = o.id and p.state = 'active'),
            'locations', (select coalesce(json_agg(json_build_object('mpnId', l.mpn_id, 'name', l.name, 'city', l.city, 'country', l.country)
              order by l.country <> o.country, l.mpn_id), '[]') from location l where l.organisation_id = o.id))
          from organisation o where o.id = (q->>'resellerId')::uuid),
        'own', (select coalesce(json_agg(json_build_object('id', s.id, 'offerId', s.offer_id, 'state', s.state, 'quantity', s.quantity,
            'nickname', s.nickname, 'term', s.term, 'endsAt', s.ends_at, 'autoRenew', s.auto_renew, 'createdAt', s.created_at) order by s.created_at), '[]') from subscription s
          where s.provider_id = provider and s.customer_id = who.id and s.state <> 'deleted'),
        'holdings', (select coalesce(json_agg(json_build_object('offerId', h.offer_id, 'seats', h.seats, 'live', h.live, 'ever', h.ever)), '[]')
          from pooled_holdings(who.tenant_id) h),
        'offers', case when q ? 'offers' then
          catalogue_offers(offers, country, currencies, ((q->>'now')::timestamptz at time zone 'utc')::date) end);
    end
  $$;

-- The pen of an order: writes what the domain has decided, in one statement, under the caller's own row security.
-- Answers false, and writes nothing, when an order of this id is there already.
drop function if exists record_order(jsonb);
create function record_order(o jsonb)
  returns boolean language plpgsql volatile set plan_cache_mode = force_generic_plan
  as $$
    begin
      insert into order_ select * from jsonb_populate_record(null::order_, o->'order') on conflict (provider_id, id) do nothing;
      if not found then return false; end if;
      insert into subscription (provider_id, id, customer_id, tenant_id, offer_id, order_id, parent_id, nickname, state, quantity, term, billing,
          currency, unit_minor, starts_at, ends_at, auto_renew, suspended_at, reseller_id, reseller_mpn_id, support_contact_id, changes, created_at, version)
        select provider_id, id, customer_id, tenant_id, offer_id, order_id, parent_id, nickname, state, quantity, term, billing,
          currency, unit_minor, starts_at, ends_at, auto_renew, suspended_at, reseller_id, reseller_mpn_id, support_contact_id, changes, created_at, version
        from jsonb_populate_recordset(null::subscription, o->'subscriptions');
      insert into order_line select * from jsonb_populate_recordset(null::order_line, o->'lines');
      insert into seat_lot select * from jsonb_populate_recordset(null::seat_lot, o->'lots');
      insert into reseller_period select * from jsonb_populate_recordset(null::reseller_period, o->'periods');
      if o->'activity' is not null then insert into activity select * from jsonb_populate_record(null::activity, o->'activity'); end if;
      return true;
    end
  $$;
