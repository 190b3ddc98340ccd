-- Licences of a tenant's people. Whoever gives or takes them queues behind the tenant and holds the subscription's row, so that no licence is given twice.

-- May the acting organisation see this subscription of a tenant it administers? As the rules on rows say it: never one credited to another reseller.
create or replace function licensable(s subscription)
  returns boolean language sql stable security definer set search_path = public
  as $$
    select administers(s.tenant_id) and (s.provider_id = acting_org() or s.tenant_id = acting_org()
      or ((s.reseller_id is null or s.reseller_id = acting_org()) and exists (
        select 1 from customer_reseller r where r.provider_id = s.provider_id and r.customer_id = s.customer_id
        and r.reseller_id = acting_org() and r.delegated_admin and r.withdrawn_at is null and r.ended_at is null)))
  $$;

-- Does the person hold a licence of one of these offers, leaving this subscription aside?
create or replace function licensed_for(p_tenant uuid, p_user uuid, p_offers text[], p_beside uuid)
  returns boolean language sql stable security definer set search_path = public
  as $$
    select exists (select 1 from license_assignment a join subscription s on s.provider_id = a.provider_id and s.id = a.subscription_id
      where a.tenant_id = p_tenant and a.user_id = p_user and a.released_at is null and s.offer_id = any (p_offers) and s.id <> p_beside)
  $$;

-- Does the person hold an add-on that would be left without its base?
create or replace function license_needed(p_tenant uuid, p_user uuid, s subscription)
  returns boolean language sql stable security definer set search_path = public
  as $$
    select exists (select 1 from license_assignment a join subscription t on t.provider_id = a.provider_id and t.id = a.subscription_id
      join offer o on o.id = t.offer_id
      where a.tenant_id = p_tenant and a.user_id = p_user and a.released_at is null and t.id <> s.id and s.offer_id = any (o.prerequisites)
        and not licensed_for(p_tenant, p_user, o.prerequisites, s.id))
  $$;

-- Gives licences of one subscription to people, or takes them, and says for each what came of it.
create or replace function license_set(p_tenant uuid, p_subscription uuid, p_users uuid[], p_give boolean, p_by text)
  returns table (user_id uuid, outcome text)
  language plpgsql volatile security definer set search_path = public
  as $$
    #variable_conflict use_column
    declare
      s subscription;
      needs text[];
      free int;
      who record;
    begin
      if not administers(p_tenant) then return; end if;
      perform lock_tenant(p_tenant);
      select * into s from subscription c where c.tenant_id = p_tenant and c.id = p_subscription for update;
      if s.id is null or not licensable(s) then return; end if;
      needs := (select case when o.kind = 'addon' then o.prerequisites else '{}' end from offer o where o.id = s.offer_id and o.kind in ('base', 'addon', 'trial'));
      if needs is null then return; end if;
      free := s.quantity - (select count(*) from license_assignment a where a.provider_id = s.provider_id and a.subscription_id = s.id and a.released_at is null);
      for who in
        select w.id, m.usage_location, m.user_id is not null as known, a.user_id is not null as held
        from unnest(p_users) with ordinality w(id, place)
        left join membership m on m.user_id = w.id and m.organisation_id = p_tenant and m.deleted_at is null
        left join license_assignment a on a.provider_id = s.provider_id and a.subscription_id = s.id and a.user_id = w.id and a.released_at is null
        order by w.place
      loop
        user_id := who.id;
        outcome := case
          when not who.known then 'notFound'
          when who.held = p_give then 'already'
          when not p_give then case when license_needed(p_tenant, who.id, s) then 'needed' else 'done' end
          when s.state <> 'active' then 'state'
          when who.usage_location is null then 'location'
          when licensed_for(p_tenant, who.id, array[s.offer_id], s.id) then 'conflict'
          when needs <> '{}' and not licensed_for(p_tenant, who.id, needs, s.id) then 'dependency'
          when free <= 0 then 'none'
          else 'done' end;
        if outcome = 'done' and p_give then
          insert into license_assignment (provider_id, subscription_id, user_id, tenant_id, assigned_by)
          values (s.provider_id, s.id, who.id, p_tenant, p_by)
          on conflict (provider_id, subscription_id, user_id) do update set released_at = null, assigned_by = excluded.assigned_by, assigned_at = now();
          free := free - 1;
        elsif outcome = 'done' then
          delete from license_assignment a where a.provider_id = s.provider_id and a.subscription_id = s.id and a.user_id = who.id;
          free := free + 1;
        end if;
        return next;
      end loop;
    end
  $$;

-- How many licences of a subscription are in use and, for those who administer the tenant, by whom.
create or replace function licenses_held(p_provider uuid, p_subscription uuid)
  returns table (assigned int, names text[])
  language sql stable security definer set search_path = public
  as $$
    select count(*)::int, case when administers(s.tenant_id) then (array_agg(m.display_name order by m.sort_name))[1:10] else '{}' end
    from subscription s
    join license_assignment a on a.provider_id = s.provider_id and a.subscription_id = s.id and a.released_at is null
    join membership m on m.user_id = a.user_id and m.organisation_id = s.tenant_id
    where s.provider_id = p_provider and s.id = p_subscription and (s.provider_id = acting_org() or licensable(s))
    group by s.provider_id, s.id, s.tenant_id
  $$;

-- Licences become no fewer than those assigned, neither by a person nor by a renewal, which keeps as many as are held.
create or replace function guard_licenses() returns trigger language plpgsql security definer set search_path = public as $$
  begin
    if acting_kind() is not null and new.quantity < (select count(*) from license_assignment a
        where a.provider_id = new.provider_id and a.subscription_id = new.id and a.released_at is null) then
      raise exception 'more licences are assigned to users than would be left';
    end if;
    return new;
  end
$$;
create or replace trigger guard_licenses before update of quantity on subscription for each row
  when (new.quantity < old.quantity) execute function guard_licenses();

-- What a subscription was is nobody's licence any more.
create or replace function free_licenses() returns trigger language plpgsql security definer set search_path = public as $$
  begin
    delete from license_assignment a where a.provider_id = new.provider_id and a.subscription_id = new.id;
    return null;
  end
$$;
create or replace trigger free_licenses after update of state on subscription for each row
  when (new.state = 'deleted' and old.state <> 'deleted') execute function free_licenses();

-- A provider's upgrade of all seats into another subscription: its users go with them, those who hold the other already stay as they are.
create or replace function license_move(p_from uuid, p_to uuid, p_by text)
  returns void language sql volatile security definer set search_path = public
  as $$
    insert into license_assignment (provider_id, subscription_id, user_id, tenant_id, assigned_by, released_at)
    select a.provider_id, t.id, a.user_id, a.tenant_id, p_by, a.released_at
    from license_assignment a join subscription t on t.provider_id = a.provider_id and t.tenant_id = a.tenant_id and t.id = p_to
    where a.provider_id = acting_org() and a.subscription_id = p_from
    on conflict do nothing
  $$;
