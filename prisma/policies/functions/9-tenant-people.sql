-- The people of a customer's tenant. Its own admins and the partners who administer it call these; each names the tenant, asks what the acting
-- person holds at this moment, and answers in a word ('done', or what stood in the way).

create or replace function folded(p_name text)
  returns text language sql immutable parallel safe
  as $$ select lower(regexp_replace(normalize(p_name, NFD), '[\u0300-\u036f]', '', 'g')) $$;

-- A new member is called by its names, works where its organisation is, and is ordered by both; what is the person's own
-- stands beside them.
create or replace function name_member() returns trigger language plpgsql security definer set search_path = public as $$
  declare
    who record;
  begin
    select u.first_name, u.last_name, u.email, u.disabled_at into who from app_user u where u.id = new.user_id;
    new.email := coalesce(who.email, '');
    new.first_name := coalesce(who.first_name, '');
    new.last_name := coalesce(who.last_name, '');
    new.disabled := who.disabled_at is not null;
    if new.display_name = '' then new.display_name := trim(who.first_name || ' ' || who.last_name); end if;
    if new.usage_location is null then
      select o.country into new.usage_location from organisation o where o.id = new.organisation_id and o.kind = 'customer';
    end if;
    new.sort_name := folded(coalesce(new.display_name, ''));
    return new;
  end
$$;
-- A bulk load brings the names in order itself.
create or replace trigger name before insert on membership for each row when (new.sort_name = '' or new.email = '') execute function name_member();

create or replace function person_copied() returns trigger language plpgsql security definer set search_path = public as $$
  begin
    update membership set email = new.email, first_name = new.first_name, last_name = new.last_name, disabled = new.disabled_at is not null
      where user_id = new.id;
    return null;
  end
$$;
create or replace trigger member after update of email, first_name, last_name, disabled_at on app_user for each row
  when ((old.email, old.first_name, old.last_name, old.disabled_at is null)
    is distinct from (new.email, new.first_name, new.last_name, new.disabled_at is null)) execute function person_copied();

-- May the acting organisation administer this tenant: its own, or a customer's that gave delegated admin (rules §8)?
create or replace function administers(p_tenant uuid)
  returns boolean language sql stable security definer set search_path = public
  as $$
    select coalesce(p_tenant = acting_org(), false) or exists (
      select 1 from customer c where c.tenant_id = p_tenant and c.state = 'active' and (
        (c.provider_id = acting_org() and c.delegated_admin)
        or exists (select 1 from customer_reseller r where r.provider_id = c.provider_id and r.customer_id = c.id
          and r.reseller_id = acting_org() and r.delegated_admin and r.withdrawn_at is null and r.ended_at is null)))
  $$;

-- May the acting person give, take and touch these roles there? Global admins and admin agents all of them, the others all but Global admin (roles.md §5).
create or replace function user_may(p_tenant uuid, p_roles text[])
  returns boolean language sql stable security definer set search_path = public
  as $$
    select administers(p_tenant) and exists (
      select 1 from membership m join app_user u on u.id = m.user_id and u.disabled_at is null
      where m.user_id = acting_user() and m.organisation_id = acting_org()
        and ('globalAdmin' = any (m.roles)
          or ('adminAgent' = any (m.roles) and p_tenant <> acting_org())
          or (m.roles && '{userAdmin,helpdeskAgent}'::"Role"[] and not 'globalAdmin' = any (p_roles))))
  $$;

-- The person as it is now, locked together with the tenant's Global admins, so that two people cannot each remove the other as the last but one.
create or replace function user_locked(p_tenant uuid, p_user uuid, out roles text[], out disabled boolean, out deleted timestamptz, out version int,
    out waiting boolean, out elsewhere boolean, out last_admin boolean)
  language plpgsql volatile security definer set search_path = public
  as $$
    begin
      perform 1 from membership m where m.organisation_id = p_tenant and (m.user_id = p_user or 'globalAdmin' = any (m.roles))
        order by m.user_id for update;
      select m.roles::text[], u.disabled_at is not null, m.deleted_at, m.version,
        exists (select 1 from invitation i where i.user_id = u.id and i.accepted_at is null),
        exists (select 1 from membership e where e.user_id = u.id and e.organisation_id <> m.organisation_id),
        'globalAdmin' = any (m.roles) and u.disabled_at is null and not exists (
          select 1 from membership o join app_user w on w.id = o.user_id
          where o.organisation_id = m.organisation_id and o.user_id <> u.id and 'globalAdmin' = any (o.roles) and w.disabled_at is null
            and not exists (select 1 from invitation i where i.user_id = w.id and i.accepted_at is null))
      into roles, disabled, deleted, version, waiting, elsewhere, last_admin
      from membership m join app_user u on u.id = m.user_id
      where m.user_id = p_user and m.organisation_id = p_tenant and (m.deleted_at is null or m.deleted_at > now() - interval '30 days');
    end
  $$;

-- Deleted people of the tenant are gone after 30 days, and their addresses free again.
create or replace function user_purge(p_tenant uuid)
  returns void language sql volatile security definer set search_path = public
  as $$
    delete from app_user u using membership m
    where m.user_id = u.id and m.organisation_id = p_tenant and m.deleted_at <= now() - interval '30 days'
      and administers(p_tenant) and not exists (select 1 from membership e where e.user_id = u.id and e.organisation_id <> p_tenant)
  $$;

-- New people, all of them or none. With 'taken' come the addresses that are somebody's already.
create or replace function user_add(p_tenant uuid, p_users jsonb, p_roles text[])
  returns jsonb language plpgsql volatile security definer set search_path = public
  as $$
    declare
      taken text[];
      made int;
    begin
      if not user_may(p_tenant, p_roles) then return '{"answer": "notYours"}'; end if;
      perform user_purge(p_tenant);
      if exists (select 1 from jsonb_array_elements(p_users) n, organisation o
                 where o.id = p_tenant and split_part(lower(n->>'email'), '@', 2) <> o.domain) then return '{"answer": "foreign"}'; end if;
      taken := array(select lower(n->>'email') from jsonb_array_elements(p_users) n where exists (
        select 1 from app_user u where u.email = lower(n->>'email') or u.id = (n->>'id')::uuid));
      if taken <> '{}' then return jsonb_build_object('answer', 'taken', 'emails', taken); end if;
      insert into app_user (id, email, first_name, last_name, password_hash, must_change_password)
      select (n->>'id')::uuid, lower(n->>'email'), n->>'firstName', n->>'lastName', n->>'passwordHash', true
      from jsonb_array_elements(p_users) n on conflict do nothing;
      get diagnostics made = row_count;
      -- Somebody was faster: the refusal that follows takes the others back.
      if made < jsonb_array_length(p_users) then return jsonb_build_object('answer', 'taken', 'emails', '{}'::text[]); end if;
      insert into membership (user_id, organisation_id, roles, display_name, usage_location)
      select (n->>'id')::uuid, p_tenant, p_roles::"Role"[], n->>'displayName', n->>'location' from jsonb_array_elements(p_users) n;
      return '{"answer": "done"}';
    end
  $$;

-- Names, location and roles, as long as nobody else wrote them meanwhile.
create or replace function user_edit(p_tenant uuid, p_user uuid, p_version int, p_values jsonb, p_roles text[])
  returns text language plpgsql volatile security definer set search_path = public
  as $$
    declare
      it record := user_locked(p_tenant, p_user);
      moved text[];
    begin
      if it.roles is null then return 'notFound'; end if;
      if it.deleted is not null then return 'deleted'; end if;
      if it.version <> p_version then return 'stale'; end if;
      if not user_may(p_tenant, it.roles) then return 'notYours'; end if;
      moved := array((select unnest(it.roles) except select unnest(p_roles)) union (select unnest(p_roles) except select unnest(it.roles)));
      if moved <> '{}' and p_user = acting_user() then return 'self'; end if;
      if not user_may(p_tenant, moved) then return 'notYours'; end if;
      if it.last_admin and not 'globalAdmin' = any (p_roles) then return 'lastAdmin'; end if;
      if it.elsewhere then return 'elsewhere'; end if;
      update app_user set first_name = p_values->>'firstName', last_name = p_values->>'lastName' where id = p_user;
      update membership set display_name = p_values->>'displayName', sort_name = folded(p_values->>'displayName'),
        usage_location = p_values->>'location', roles = p_roles::"Role"[], version = version + 1
      where user_id = p_user and organisation_id = p_tenant;
      return 'done';
    end
  $$;

-- A temporary password, which the person must replace; its sessions end.
create or replace function user_reset(p_tenant uuid, p_user uuid, p_hash text)
  returns text language plpgsql volatile security definer set search_path = public
  as $$
    declare it record := user_locked(p_tenant, p_user);
    begin
      if it.roles is null then return 'notFound'; end if;
      if not user_may(p_tenant, it.roles) then return 'notYours'; end if;
      if it.elsewhere then return 'elsewhere'; end if;
      if it.deleted is not null then return 'deleted'; end if;
      if it.waiting then return 'waiting'; end if;
      if it.disabled then return 'inactive'; end if;
      update app_user set password_hash = p_hash, must_change_password = true where id = p_user;
      update session set revoked_at = now() where user_id = p_user and revoked_at is null;
      return 'done';
    end
  $$;

-- Out at once, licences free at once; both come back if it is restored within 30 days.
create or replace function user_delete(p_tenant uuid, p_user uuid)
  returns text language plpgsql volatile security definer set search_path = public
  as $$
    declare it record := user_locked(p_tenant, p_user);
    begin
      if it.roles is null then return 'notFound'; end if;
      if p_user = acting_user() then return 'self'; end if;
      if not user_may(p_tenant, it.roles) then return 'notYours'; end if;
      if it.elsewhere then return 'elsewhere'; end if;
      if it.deleted is not null then return 'already'; end if;
      if it.last_admin then return 'lastAdmin'; end if;
      update app_user set disabled_at = coalesce(disabled_at, now()) where id = p_user;
      update session set revoked_at = now() where user_id = p_user and revoked_at is null;
      update membership set deleted_at = now(), version = version + 1 where user_id = p_user and organisation_id = p_tenant;
      update license_assignment set released_at = now() where user_id = p_user and tenant_id = p_tenant and released_at is null;
      perform user_purge(p_tenant);
      return 'done';
    end
  $$;

-- Lets a deleted person in again. Answers how many of its licences it has back, and how many others have taken meanwhile.
create or replace function user_restore(p_tenant uuid, p_user uuid)
  returns jsonb language plpgsql volatile security definer set search_path = public
  as $$
    declare
      it record := user_locked(p_tenant, p_user);
      one record;
      back int := 0;
      lost int := 0;
    begin
      if it.roles is null then return '{"answer": "notFound"}'; end if;
      if not user_may(p_tenant, it.roles) then return '{"answer": "notYours"}'; end if;
      if it.deleted is null then return '{"answer": "already"}'; end if;
      perform lock_tenant(p_tenant);
      update app_user set disabled_at = null where id = p_user;
      update membership set deleted_at = null, version = version + 1 where user_id = p_user and organisation_id = p_tenant;
      for one in select s.provider_id, s.id, s.quantity, s.state from subscription s
                 join license_assignment a on a.provider_id = s.provider_id and a.subscription_id = s.id
                 where a.user_id = p_user and a.tenant_id = p_tenant and a.released_at is not null order by s.id for update of s loop
        if one.state = 'active' and one.quantity > (select count(*) from license_assignment a
            where a.provider_id = one.provider_id and a.subscription_id = one.id and a.released_at is null) then
          update license_assignment set released_at = null where provider_id = one.provider_id and subscription_id = one.id and user_id = p_user;
          back := back + 1;
        else
          delete from license_assignment where provider_id = one.provider_id and subscription_id = one.id and user_id = p_user;
          lost := lost + 1;
        end if;
      end loop;
      return jsonb_build_object('answer', 'done', 'back', back, 'lost', lost);
    end
  $$;

-- A page of the tenant's people by name, with how many there are and how many wait deleted. One question of rights, then the tenant's own index.
create or replace function people_page(p_tenant uuid, p_words text, p_role text, p_licensed boolean, p_deleted boolean,
    p_back boolean, p_key text, p_id uuid, p_size int)
  returns table (total int, deleted int, id uuid, display_name text, email text, roles text[], usage_location text, disabled boolean,
                 deleted_at timestamptz, sort_name text)
  language plpgsql stable security definer set search_path = public set plan_cache_mode = force_generic_plan
  as $$
    begin
      if not administers(p_tenant) then return; end if;
      return query
        with everybody as materialized (
          select m.user_id, m.display_name, m.email, m.roles, m.usage_location, m.disabled, m.deleted_at, m.sort_name,
            m.first_name, m.last_name from membership m
          where m.organisation_id = p_tenant and (m.deleted_at is null or m.deleted_at > now() - interval '30 days')),
        found as materialized (
          select * from everybody m
          where (m.deleted_at is not null) = p_deleted
            and (p_role is null or p_role = any (m.roles::text[]))
            and (p_words = '' or strpos(m.sort_name, p_words) > 0 or strpos(m.email, p_words) > 0
              or strpos(folded(m.first_name || ' ' || m.last_name), p_words) > 0)
            and (p_licensed is null or p_licensed = exists (select 1 from license_assignment a
              where a.tenant_id = p_tenant and a.user_id = m.user_id and a.released_at is null))),
        page as materialized (
          select * from found f where p_id is null
            or case when p_back then (f.sort_name, f.user_id) < (p_key, p_id) else (f.sort_name, f.user_id) > (p_key, p_id) end
          order by case when p_back then f.sort_name end desc, case when p_back then f.user_id end desc, f.sort_name, f.user_id limit p_size)
        select (select count(*) from found)::int, (select count(*) from everybody d where d.deleted_at is not null)::int,
          p.user_id, p.display_name, p.email, p.roles::text[], p.usage_location::text, p.disabled, p.deleted_at, p.sort_name
        from (select 1) always left join page p on true
        order by case when p_back then p.sort_name end desc, case when p_back then p.user_id end desc, p.sort_name, p.user_id;
    end
  $$;
