-- Whose letters are due, and nothing else of them, so that the worker then acts as each company, behind its walls.
create or replace function letters_due(p_now timestamptz)
  returns setof uuid language sql stable security definer set search_path = public
  as $$ select distinct organisation_id from letter where state in ('waiting', 'sending') and due_at <= p_now $$;

-- Forgets what has been over for long.
create or replace function letters_forget(p_until timestamptz)
  returns void language sql volatile security definer set search_path = public
  as $$ delete from letter where state in ('sent', 'failed') and settled_at < p_until $$;

-- Who of a company can get letters of this kind, and has not said no to them.
create or replace function letter_people(p_org uuid, p_kind "LetterKind")
  returns table (user_id uuid, email text, first_name text, name text, locale text, roles text[]) language sql stable
  as $$
    select u.id, u.email, u.first_name, u.first_name || ' ' || u.last_name,
      coalesce(u.locale, case when o.country in ('FR', 'MC') then 'fr' else 'en' end), m.roles::text[]
    from membership m join app_user u on u.id = m.user_id join organisation o on o.id = m.organisation_id
    where m.organisation_id = p_org and m.deleted_at is null and u.disabled_at is null
      and not exists (select 1 from invitation i where i.user_id = u.id and i.accepted_at is null)
      and not exists (select 1 from letter_choice c
        where c.organisation_id = p_org and c.user_id = u.id and c.kind = p_kind and not c.wanted)
  $$;

-- The confirmation of an address that asked to be enrolled is the operator's letter: the company is none yet. Once for each address.
create or replace function letter_enrolment(p_enrolment uuid, p_now timestamptz)
  returns void language sql volatile security definer set search_path = public
  as $$
    insert into letter (organisation_id, id, kind, subject_id, once, to_address, to_name, locale, content, due_at, expires_at, created_at)
    select o.id, gen_random_uuid(), 'enrolment', e.id, 'enrolment:' || e.id || ':' || e.email, e.email, e.first_name || ' ' || e.last_name,
      coalesce(e.locale, 'en'), jsonb_build_object('facts', jsonb_build_object('name', e.first_name, 'company', e.name, 'until', e.expires_at)),
      p_now, least(p_now + interval '3 days', e.expires_at), p_now
    from enrolment e cross join lateral (select id from organisation where kind = 'operator' order by created_at, id limit 1) o
    where e.id = p_enrolment and e.confirmed_at is null
    on conflict (organisation_id, once) do nothing
  $$;

-- Something was said or done about a service request: those on the other sides that take part in it are told, and where nobody of the company that has
-- it does yet, everybody there who may answer. A letter is its recipient's company's, so that no side sees the other's addresses.
create or replace function letter_service_request(p_provider uuid, p_request uuid, p_facts jsonb, p_roles text[], p_now timestamptz)
  returns void language sql volatile security definer set search_path = public
  as $$
    insert into letter (organisation_id, id, kind, subject_id, to_address, to_name, locale, content, due_at, expires_at, created_at)
    select w.org, gen_random_uuid(), 'serviceRequest', q.id, p.email, p.name, p.locale,
      jsonb_build_object('facts', p_facts || jsonb_build_object('name', p.first_name, 'title', q.title)), p_now, p_now + interval '3 days', p_now
    from service_request q cross join lateral unnest(array[q.tenant_id, q.holder_id]) as w (org)
      cross join lateral letter_people(w.org, 'serviceRequest') p
    where q.provider_id = p_provider and q.id = p_request and acting_org() in (q.tenant_id, q.holder_id, q.provider_id, q.reseller_id)
      and w.org <> acting_org() and (
        p.user_id = q.opened_by_id
        or exists (select 1 from service_request_entry e where e.provider_id = q.provider_id and e.request_id = q.id and e.author_id = p.user_id)
        or (w.org = q.holder_id and p.roles && p_roles and not exists (
          select 1 from service_request_entry e join letter_people(w.org, 'serviceRequest') a on a.user_id = e.author_id
          where e.provider_id = q.provider_id and e.request_id = q.id and e.company_id = w.org)))
  $$;

-- An order is asked for: the provider's people who may decide are told; it is decided: whoever asked is.
create or replace function letter_order_request(p_provider uuid, p_request uuid, p_facts jsonb, p_roles text[], p_now timestamptz)
  returns void language sql volatile security definer set search_path = public
  as $$
    insert into letter (organisation_id, id, kind, subject_id, to_address, to_name, locale, content, due_at, expires_at, created_at)
    select w.org, gen_random_uuid(), 'orderRequest', q.id, p.email, p.name, p.locale,
      jsonb_build_object('facts', p_facts || jsonb_build_object('name', p.first_name)), p_now, p_now + interval '3 days', p_now
    from order_request q
      cross join lateral (select case when acting_org() = q.provider_id then q.reseller_id else q.provider_id end as org) w
      cross join lateral letter_people(w.org, 'orderRequest') p
    where q.provider_id = p_provider and q.id = p_request and acting_org() in (q.provider_id, q.reseller_id)
      and case when acting_org() = q.provider_id then p.user_id = q.requested_by_id else p.roles && p_roles end
  $$;

-- Which providers' people have not been told yet, up to this day, what ends.
create or replace function renewal_digests_due(p_day date)
  returns setof uuid language sql stable security definer set search_path = public
  as $$
    select o.id from organisation o left join renewal_digest d on d.provider_id = o.id
    where o.kind = 'provider' and (d.day is null or d.day < p_day)
  $$;

-- One letter a day for each of the acting provider's people who may arrange renewals.
drop function if exists letter_renewals(date, jsonb, text[], timestamptz);
create function letter_renewals(p_day date, p_content jsonb, p_roles text[], p_now timestamptz)
  returns void language sql volatile security definer set search_path = public
  as $$
    insert into letter (organisation_id, id, kind, once, to_address, to_name, locale, content, due_at, expires_at, created_at)
    select acting_org(), gen_random_uuid(), 'renewals', 'renewals:' || p_day || ':' || p.user_id, p.email, p.name, p.locale,
      jsonb_set(p_content, '{facts,name}', to_jsonb(p.first_name)), p_now, p_now + interval '3 days', p_now
    from letter_people(acting_org(), 'renewals') p
    where acting_kind() = 'provider' and p.roles && p_roles
    on conflict (organisation_id, once) do nothing
  $$;
