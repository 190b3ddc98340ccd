-- Who a request about a subscription goes to: its designated support contact as long as that is a partner that serves the customer, else
-- the provider; Azure is always the provider's (rules §7). For the three that it concerns.
create or replace function support_of(s subscription)
  returns uuid language sql stable security definer set search_path = public
  as $$
    select case when s.support_contact_id <> s.provider_id and acting_org() in (s.provider_id, s.tenant_id, s.support_contact_id)
      and exists (select 1 from customer_reseller r where r.provider_id = s.provider_id and r.customer_id = s.customer_id
        and r.reseller_id = s.support_contact_id and r.ended_at is null)
      and exists (select 1 from partnership p where p.provider_id = s.provider_id and p.reseller_id = s.support_contact_id and p.state = 'active')
      and not exists (select 1 from offer o where o.id = s.offer_id and o.kind = 'usage')
      then s.support_contact_id else s.provider_id end
  $$;

-- Keeps a reseller from leaving until a request that goes to it is written; in a statement of its own, before the reads that follow.
create or replace function hold_support(p_provider uuid, p_customer uuid, p_reseller uuid)
  returns void language plpgsql volatile security definer set search_path = public
  as $$
    begin
      if acting_org() not in (p_provider, p_reseller) and not exists (
        select 1 from customer c where c.provider_id = p_provider and c.id = p_customer and c.tenant_id = acting_org()) then return; end if;
      perform 1 from partnership where provider_id = p_provider and reseller_id = p_reseller and state = 'active' for share;
      perform 1 from customer_reseller where provider_id = p_provider and customer_id = p_customer and reseller_id = p_reseller for share;
    end
  $$;

-- Whether a request's reseller serves the customer now stands in the request, so that a list of them asks of no other table. The relationship is held
-- meanwhile: either it ends first, or its end finds the request.
create or replace function request_served() returns trigger language plpgsql security definer set search_path = public
  as $$
    begin
      perform 1 from customer_reseller r where r.provider_id = new.provider_id and r.customer_id = new.customer_id
        and r.reseller_id = new.reseller_id and r.ended_at is null for share;
      new.reseller_serves := found;
      return new;
    end
  $$;
create or replace trigger served before insert or update of reseller_id on service_request for each row execute function request_served();

create or replace function requests_served() returns trigger language plpgsql security definer set search_path = public
  as $$
    declare
      told customer_reseller := coalesce(new, old);
      serves boolean := tg_op <> 'DELETE' and told.ended_at is null;
    begin
      update service_request q set reseller_serves = serves
        where q.tenant_id = told.tenant_id and q.provider_id = told.provider_id and q.customer_id = told.customer_id
          and q.reseller_id = told.reseller_id and q.reseller_serves <> serves;
      return null;
    end
  $$;
create or replace trigger served after insert or delete or update of ended_at on customer_reseller
  for each row execute function requests_served();
