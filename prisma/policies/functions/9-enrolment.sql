-- How a company comes into the portal by itself (product M6). Nobody is known yet when it asks and when it confirms its address; what it may then do
-- about its own vetting is one thing only, to appeal.

-- A seven-digit number that no company and no location has. The lock keeps two that are given out at once apart.
create or replace function issue_mpn_id()
  returns text language plpgsql volatile security definer set search_path = public
  as $$
    declare given text;
    begin
      perform pg_advisory_xact_lock(72707372);
      loop
        given := (4000000 + floor(random() * 6000000))::int::text;
        exit when not exists (select 1 from organisation where global_mpn_id = given::char(7))
          and not exists (select 1 from location where mpn_id = given::char(7))
          and not exists (select 1 from enrolment where mpn_id = given::char(7));
      end loop;
      return given;
    end
  $$;

-- Keeps what was asked until the address is confirmed. Asked again under the same id it replaces what was asked before, and with it the link, as long
-- as nobody confirmed it. What nobody confirmed is forgotten a month after its link ran out.
create or replace function enrolment_request(p jsonb, p_key bytea, p_hash text, p_expires timestamptz)
  returns void language plpgsql volatile security definer set search_path = public
  as $$
    declare link record;
    begin
      delete from enrolment where confirmed_at is null and expires_at < now() - interval '30 days';
      select provider_id, id into link from partnership_request where key_hash = acting_key();
      insert into enrolment (id, key_hash, kind, name, country, market, address_line1, address_line2, city, state, postal_code, registration_id, phone,
        mpn_id, first_name, last_name, email, domain, password_hash, locale, link_provider_id, link_request_id, expires_at)
      values ((p->>'id')::uuid, p_key, (p->>'kind')::"OrganisationKind", p->>'name', p->>'country', p->>'market', p->>'addressLine1', p->>'addressLine2',
        p->>'city', p->>'state', p->>'postalCode', p->>'registrationId', p->>'phone', p->>'mpnId', p->>'firstName', p->>'lastName', p->>'email',
        p->>'domain', p_hash, p->>'locale', link.provider_id, link.id, p_expires)
      on conflict (id) do update set key_hash = excluded.key_hash, kind = excluded.kind, name = excluded.name, country = excluded.country,
        market = excluded.market, address_line1 = excluded.address_line1, address_line2 = excluded.address_line2, city = excluded.city,
        state = excluded.state, postal_code = excluded.postal_code, registration_id = excluded.registration_id, phone = excluded.phone,
        mpn_id = excluded.mpn_id, first_name = excluded.first_name, last_name = excluded.last_name, email = excluded.email, domain = excluded.domain,
        password_hash = excluded.password_hash, locale = excluded.locale, expires_at = excluded.expires_at
      where enrolment.confirmed_at is null;
    end
  $$;

-- Where the link went, and who runs the portal; for whoever holds the id, which only the browser that asked knows.
create or replace function enrolment_sent(p_id uuid)
  returns table (email text, expires_at timestamptz, confirmed boolean, operator text, support text)
  language sql stable security definer set search_path = public
  as $$
    select e.email, e.expires_at, e.confirmed_at is not null, o.name, o.support_email
    from enrolment e left join lateral (select name, support_email from organisation where kind = 'operator' order by created_at limit 1) o on true
    where e.id = p_id
  $$;

-- The enrolment whose link this person holds, and what stands in the way of confirming it. That an address or a company is known already is told to
-- nobody but the one who reads mail there.
create or replace function enrolment_read()
  returns table (name text, kind text, country text, email text, domain text, first_name text, last_name text, expires_at timestamptz,
                 confirmed boolean, person_known boolean, company_known boolean)
  language sql stable security definer set search_path = public
  as $$
    select e.name, e.kind::text, e.country::text, e.email, e.domain, e.first_name, e.last_name, e.expires_at, e.confirmed_at is not null,
      exists (select 1 from app_user u where u.email = e.email), exists (select 1 from organisation o where o.domain = e.domain)
    from enrolment e where e.key_hash = acting_key()
  $$;

-- Confirms the address, once: the company waiting to be vetted, its Global admin, its ids, and the first line of its log, together. A location id that
-- the company says it has is not given to it before the operator has verified it.
create or replace function enrolment_confirm(p_org uuid, p_user uuid, p_location uuid, p_line uuid)
  returns text language plpgsql volatile security definer set search_path = public
  as $$
    declare e enrolment;
    begin
      select * into e from enrolment where key_hash = acting_key() for update;
      if e.id is null then return 'gone'; end if;
      if e.confirmed_at is not null then return 'used'; end if;
      if e.expires_at <= now() then return 'expired'; end if;
      if exists (select 1 from app_user where email = e.email) then return 'person'; end if;
      insert into organisation (id, kind, name, country, market, domain, global_mpn_id, vetting, programme,
        address_line1, address_line2, city, state, postal_code, phone)
      values (p_org, e.kind, e.name, e.country, e.market, e.domain, issue_mpn_id(), 'pending', 'pending',
        e.address_line1, e.address_line2, e.city, e.state, e.postal_code, e.phone)
      on conflict (domain) do nothing;
      if not found then return 'company'; end if;
      insert into app_user (id, email, first_name, last_name, password_hash, locale)
      values (p_user, e.email, e.first_name, e.last_name, e.password_hash, e.locale);
      insert into membership (user_id, organisation_id, roles) values (p_user, p_org, '{globalAdmin}');
      if e.mpn_id is null then
        insert into location (id, organisation_id, mpn_id, name, city, country)
        values (p_location, p_org, issue_mpn_id(), e.name, coalesce(e.city, ''), e.country);
      end if;
      update enrolment set confirmed_at = now(), organisation_id = p_org, password_hash = null where id = e.id;
      insert into activity (organisation_id, id, user_id, user_name, operation, outcome, subject, subject_id, changes)
      values (p_org, p_line, p_user, e.first_name || ' ' || e.last_name, 'confirmEnrolment', 'done', e.name, p_org::text, '{"vetting": ["none", "pending"]}');
      return 'done';
    end
  $$;

-- The partnership link by which the acting company came to enrol.
create or replace function enrolment_link()
  returns table (request_id uuid, provider text, open boolean)
  language sql stable security definer set search_path = public
  as $$
    select q.id, o.name, q.state = 'requested' and q.expires_at > now()
    from enrolment e join partnership_request q on q.provider_id = e.link_provider_id and q.id = e.link_request_id
    join organisation o on o.id = q.provider_id
    where e.organisation_id = acting_org()
  $$;

-- A rejected company appeals, and waits again. The old state decides: of two appeals at once the second is told.
create or replace function vetting_appeal_enter(p jsonb, p_file bytea)
  returns boolean language plpgsql volatile security definer set search_path = public
  as $$
    begin
      update organisation set vetting = 'pending', programme = 'pending'
      where id = acting_org() and vetting = 'rejected' and kind in ('provider', 'reseller');
      if not found then return false; end if;
      insert into vetting_appeal (organisation_id, id, reason, file_name, file_type, file_size, file, appealed_by, appealed_at)
      values (acting_org(), (p->>'id')::uuid, p->>'reason', p->>'fileName', p->>'fileType', octet_length(p_file), p_file, p->>'by', now());
      return true;
    end
  $$;
