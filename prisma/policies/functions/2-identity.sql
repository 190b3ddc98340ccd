-- The few things that happen before anybody is known, or across organisations. Each runs as `portal_identity`,
-- which alone may read password hashes and sessions; the portal's own role can only call these.

create or replace function identity_by_email(p_email text)
  returns table (id uuid, password_hash text, disabled boolean, organisation_id uuid)
  language sql stable security definer set search_path = public
  as $$
    select u.id, u.password_hash, u.disabled_at is not null, m.organisation_id
    from app_user u join membership m on m.user_id = u.id
    where u.email = lower(p_email) order by m.organisation_id limit 1
  $$;

create or replace function session_open(p_token bytea, p_user uuid, p_org uuid, p_agent text, p_hours int)
  returns void language sql volatile security definer set search_path = public
  as $$
    insert into session (token_hash, user_id, organisation_id, user_agent, expires_at)
    values (p_token, p_user, p_org, left(p_agent, 200), now() + make_interval(hours => p_hours))
  $$;

-- The person behind a live session, or no row: revoked, expired, idle too long, disabled and removed people are out at once.
create or replace function session_read(p_token bytea, p_idle_minutes int)
  returns table (user_id uuid, email text, first_name text, last_name text, locale text,
                 must_change_password boolean, roles text[], organisation_id uuid, organisation_name text,
                 organisation_kind text, country text, market text)
  language plpgsql volatile security definer set search_path = public
  as $$
    declare seen timestamptz;
    begin
      select s.last_seen_at into seen from session s
      where s.token_hash = p_token and s.revoked_at is null and s.expires_at > now()
        and s.last_seen_at > now() - make_interval(mins => p_idle_minutes);
      if not found then return; end if;
      -- Once a minute is enough for the idle clock, and keeps a page from being a write.
      if seen < now() - interval '1 minute' then
        update session set last_seen_at = now() where token_hash = p_token;
      end if;
      return query
        select u.id, u.email, u.first_name, u.last_name, u.locale, u.must_change_password,
               m.roles::text[], o.id, o.name, o.kind::text, o.country::text, o.market
        from session s
        join app_user u on u.id = s.user_id and u.disabled_at is null
        join membership m on m.user_id = u.id and m.organisation_id = s.organisation_id
        join organisation o on o.id = m.organisation_id
        where s.token_hash = p_token;
    end
  $$;

create or replace function session_close(p_token bytea)
  returns void language sql volatile security definer set search_path = public
  as $$ update session set revoked_at = now() where token_hash = p_token and revoked_at is null $$;

-- The hash of the session's own user, to check the password it is about to replace.
create or replace function session_password(p_token bytea)
  returns text language sql stable security definer set search_path = public
  as $$
    select u.password_hash from session s join app_user u on u.id = s.user_id
    where s.token_hash = p_token and s.revoked_at is null and s.expires_at > now()
  $$;

-- Sets the password of the session's own user and ends its other sessions.
create or replace function session_set_password(p_token bytea, p_hash text)
  returns void language plpgsql volatile security definer set search_path = public
  as $$
    declare who uuid;
    begin
      select user_id into strict who from session
      where token_hash = p_token and revoked_at is null and expires_at > now();
      update app_user set password_hash = p_hash, must_change_password = false where id = who;
      update session set revoked_at = now() where user_id = who and token_hash <> p_token and revoked_at is null;
    end
  $$;

create or replace function person_set_locale(p_token bytea, p_locale text)
  returns void language sql volatile security definer set search_path = public
  as $$
    update app_user set locale = p_locale
    where id = (select user_id from session where token_hash = p_token and revoked_at is null)
  $$;

-- Counts one attempt under a key and answers how many there were in the current window.
create or replace function rate_count(p_key text, p_window_seconds int)
  returns int language plpgsql volatile security definer set search_path = public
  as $$
    declare
      slot timestamptz := to_timestamp(floor(extract(epoch from now()) / p_window_seconds) * p_window_seconds);
      total int;
    begin
      insert into rate_window as r (key, started_at, count) values (p_key, slot, 1)
      on conflict (key, started_at) do update set count = r.count + 1 returning count into total;
      if total = 1 then delete from rate_window where key = p_key and started_at < slot; end if;
      return total;
    end
  $$;

create or replace function rate_forget(p_key text)
  returns void language sql volatile security definer set search_path = public
  as $$ delete from rate_window where key = p_key $$;

-- Is a customer domain in use by anyone? Says yes or no and nothing more.
create or replace function domain_taken(p_domain text)
  returns boolean language sql stable security definer set search_path = public
  as $$ select exists (select 1 from organisation where domain = lower(p_domain)) $$;

-- The only way a tenant comes to be: organisation, its first administrator and the membership, together.
-- Answers false when the domain was taken in the meantime; the unique key settles who was first.
create or replace function record_tenant(p_org jsonb, p_user jsonb)
  returns boolean language plpgsql volatile security definer set search_path = public
  as $$
    begin
      if acting_kind() is distinct from 'provider' then raise exception 'only a provider creates tenants'; end if;
      insert into organisation (id, kind, name, country, market, domain, vetting, programme)
      values ((p_org->>'id')::uuid, 'customer', p_org->>'name', p_org->>'country', p_org->>'market',
              lower(p_org->>'domain'), 'authorized', 'active')
      on conflict (domain) do nothing;
      if not found then return false; end if;
      insert into app_user (id, email, first_name, last_name, password_hash, must_change_password)
      values ((p_user->>'id')::uuid, lower(p_user->>'email'), p_user->>'firstName', p_user->>'lastName',
              p_user->>'passwordHash', true)
      on conflict (email) do nothing;
      -- The refusal that follows takes the organisation back too.
      if not found then return false; end if;
      insert into membership (user_id, organisation_id, roles)
      values ((p_user->>'id')::uuid, (p_org->>'id')::uuid, '{globalAdmin}');
      return true;
    end
  $$;

-- The portal's first start: its operator and the first administrator, together, as long as there is no operator. The lock
-- lets one of two people go first; the second answers false.
create or replace function record_operator(p_org jsonb, p_user jsonb)
  returns boolean language plpgsql volatile security definer set search_path = public
  as $$
    begin
      perform pg_advisory_xact_lock(72707371);
      if exists (select 1 from organisation where kind = 'operator') then return false; end if;
      insert into organisation (id, kind, name, country, market, domain, vetting, programme)
      values ((p_org->>'id')::uuid, 'operator', p_org->>'name', p_org->>'country', p_org->>'market',
              lower(p_org->>'domain'), 'authorized', 'active');
      insert into app_user (id, email, first_name, last_name, password_hash)
      values ((p_user->>'id')::uuid, lower(p_user->>'email'), p_user->>'firstName', p_user->>'lastName',
              p_user->>'passwordHash');
      insert into membership (user_id, organisation_id, roles)
      values ((p_user->>'id')::uuid, (p_org->>'id')::uuid, '{globalAdmin}');
      return true;
    end
  $$;

-- Is there an operator yet? Says yes or no and nothing more.
create or replace function operator_exists()
  returns boolean language sql stable security definer set search_path = public
  as $$ select exists (select 1 from organisation where kind = 'operator') $$;
