-- Numbers that stand on a page: each counted up to `p_most` from an index that holds little else. As everywhere in search, the acting organisation is
-- named here; a number of rows that nobody may see tells nothing about them. Each reads one range of one index whatever is asked, so one plan a session serves.

-- What a provider and a reseller do together (rules §2.4): customers shared, with delegated admin, subscriptions credited, support contacts.
create or replace function search_work(p_provider uuid, p_reseller uuid, p_most int)
  returns json language plpgsql stable security definer set search_path = public set plan_cache_mode = force_generic_plan
  as $$
    declare
      shared record;
    begin
      if acting_org() is distinct from p_provider and acting_org() is distinct from p_reseller then return null; end if;
      -- Those with rights come first, so that of either no more than `p_most` are read.
      select count(*) as customers, count(*) filter (where delegated_admin and withdrawn_at is null) as delegated into shared
        from (select delegated_admin, withdrawn_at from customer_reseller
          where reseller_id = p_reseller and provider_id = p_provider and ended_at is null
          order by delegated_admin desc, withdrawn_at nulls first limit p_most) c;
      return json_build_object('customers', shared.customers, 'delegated', shared.delegated,
        'credited', (select count(*) from (select from subscription
          where provider_id = p_provider and reseller_id = p_reseller and state <> 'deleted' limit p_most) c),
        'supported', (select count(*) from (select from subscription where provider_id = p_provider
          and support_contact_id = p_reseller and support_contact_id <> provider_id and state <> 'deleted' limit p_most) c));
    end
  $$;

-- What is new or missing at a provider: customers since a moment, active subscriptions without a reseller.
create or replace function search_news(p_since timestamptz, p_most int, out recent int, out uncredited int)
  language plpgsql stable security definer set search_path = public set plan_cache_mode = force_generic_plan
  as $$
    begin
      recent := (select count(*) from (select from customer
        where provider_id = acting_org() and state = 'active' and created_at > p_since limit p_most) c);
      uncredited := (select count(*) from (select from subscription
        where provider_id = acting_org() and state = 'active' and reseller_id is null limit p_most) c);
    end
  $$;

-- What waits for the acting organisation: order requests it decides, service requests it holds and has not solved, and commitments that begin again
-- before `p_until` without anybody having said how, with fewer licences than users hold, or with more than there is room for (lib/domain/renewal/rules: `decision`).
create or replace function search_waiting(p_now timestamptz, p_until timestamptz, p_most int, out requests int, out cases int, out decisions int)
  language plpgsql stable security definer set search_path = public set plan_cache_mode = force_generic_plan
  as $$
    begin
      requests := (select count(*) from (select from order_request
        where provider_id = acting_org() and state = 'open' limit p_most) r);
      cases := (select count(*) from (select from service_request
        where holder_id = acting_org() and state in ('open', 'inProgress', 'waiting', 'reopened') limit p_most) c);
      decisions := (with sold as materialized (select o.id, o.excludes, m.renewal from offer o join commerce_policy m on m.id = o.policy_id)
        select count(*) from (select from subscription s join sold o on o.id = s.offer_id
        where s.provider_id = acting_org() and s.state = 'active' and s.ends_at is not null
          and s.ends_at > p_now and s.ends_at <= p_until and s.auto_renew
          and case when s.next_term is not null and (o.renewal <> 'convert'
              or exists (select from offer p where p.id = s.next_term->>'offerId' and p.withdrawn_at is null))
            and next_term_sold(o.renewal = 'convert', s.offer_id, s.term, coalesce(s.next_billing, s.billing), s.currency, s.next_term, s.ends_at) then (s.next_term->>'quantity')::int < s.quantity and (s.next_term->>'quantity')::int < (
              select count(*) from license_assignment a where a.provider_id = s.provider_id and a.subscription_id = s.id and a.released_at is null)
              or next_term_tight(s.provider_id, s.id, s.offer_id, s.quantity, s.next_term)
            when o.renewal = 'convert' then exists (select from offer p where p.id = o.excludes[1] and p.withdrawn_at is null)
            else o.renewal = 'choice' and s.term in ('P1Y', 'P3Y', 'P6Y') end limit p_most) d);
    end
  $$;
