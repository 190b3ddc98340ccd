-- Lists of customers, and search among them (house: "Row security and the planner"; quality P4). Every statement is made with its values in it, so that
-- the planner sees them, and names the acting organisation itself: row security is the wall, not the way.

-- Who is looking, as the pair of partners the functions below take: a provider looks at its own customers or those it shares with a reseller,
-- a reseller at those it serves, of one provider or of all. `narrowed` does so that further: `since` a moment, and for a provider to a `tag` of its
-- own, or to the customers it serves `direct`ly.
drop function if exists customers_in_view(uuid, uuid);
create or replace function customers_in_view(p_provider uuid, p_reseller uuid, p_only jsonb, out provider uuid, out reseller uuid, out narrowed jsonb,
    out nobody boolean)
  language sql stable
  as $$ select case acting_kind() when 'provider' then acting_org() else p_provider end,
               case acting_kind() when 'reseller' then acting_org() else p_reseller end,
               coalesce(case acting_kind() when 'provider' then p_only else p_only - 'tag' - 'direct' end, '{}'),
               coalesce(acting_kind() not in ('provider', 'reseller'), true) $$;

-- The provider of all that a reseller serves, if it is but one: then its list is one range of an index.
create or replace function customers_only_provider(p_reseller uuid)
  returns uuid language plpgsql stable
  as $$
    declare
      first uuid;
    begin
      if p_reseller is null then return null; end if;
      select provider_id into first from customer_reseller where reseller_id = p_reseller and ended_at is null order by provider_id limit 1;
      perform 1 from customer_reseller where reseller_id = p_reseller and ended_at is null and provider_id > first limit 1;
      return case when not found then first end;
    end
  $$;

-- The statement that reads customers from a covering index, in one direction of one order, from a key on. Without a provider, those of a reseller
-- are found one step of the index each.
drop function if exists customers_from(uuid, uuid, text, boolean, text, uuid, int);
create or replace function customers_from(p_provider uuid, p_reseller uuid, p_only jsonb, p_sort text, p_back boolean, p_key text, p_id uuid, p_limit int)
  returns text language plpgsql immutable
  as $$
    declare
      mark text := case p_sort when 'name' then 'sort_name' else 'created_at' end;
      tag text := p_only->>'tag';
      id text := case when p_reseller is null and tag is null then 'id' else 'customer_id' end;
      falling boolean := (p_sort = 'name') = p_back;
      way text := case when falling then 'desc' else 'asc' end;
      past text := case when p_id is null then '' else
        format(' and (c.%s, c.%s) %s (%L, %L)', mark, id, case when falling then '<' else '>' end, p_key, p_id) end;
      ordered text := format(' order by c.%s %s, c.%s %s limit %s', mark, way, id, way, p_limit);
      shown text := format('c.provider_id, c.%s as id, c.tenant_id, c.company_name, c.sort_name, c.domain, c.country, c.created_at', id);
      shared text := 'select ' || shown || ', c.delegated_admin and c.withdrawn_at is null as rights
        from customer_reseller c where c.reseller_id = %L and c.provider_id = %s and c.ended_at is null';
    begin
      if p_only ? 'since' then past := past || format(' and c.created_at > %L', p_only->>'since'); end if;
      if p_only ? 'direct' and tag is not null then
        past := past || ' and cardinality(c.resellers) = 0';
      elsif p_only ? 'direct' then
        return format('select * from customers_direct(%L, %L, %L, %L, %L, %L, %L)', p_provider, p_only - 'direct', p_sort, p_back, p_key, p_id, p_limit);
      end if;
      if tag is not null then
        return format('select %s, c.resellers, %s as rights from customer_tag c where c.provider_id = %L and c.tag_id = %L and c.live',
            shown, case when p_reseller is null then 'c.delegated_admin' else format('(select m.delegated_admin and m.withdrawn_at is null
              from customer_reseller m where m.provider_id = c.provider_id and m.customer_id = c.customer_id and m.reseller_id = %L)', p_reseller) end,
            p_provider, tag)
          || case when p_reseller is null then '' else format(' and %L = any (c.resellers)', p_reseller) end || past || ordered;
      elsif p_reseller is null then
        return format('select %s, c.delegated_admin as rights from customer c where c.provider_id = %L and c.state = ''active''',
          shown, p_provider) || past || ordered;
      elsif p_provider is not null then
        return format(shared, p_reseller, quote_literal(p_provider)) || past || ordered;
      end if;
      return format('with recursive p as (
          (select provider_id from customer_reseller where reseller_id = %1$L and ended_at is null order by provider_id limit 1)
          union all select (select r.provider_id from customer_reseller r where r.reseller_id = %1$L and r.ended_at is null
            and r.provider_id > p.provider_id order by r.provider_id limit 1) from p where p.provider_id is not null)
        select s.* from p cross join lateral (%2$s) s order by s.%3$s %4$s, s.id %4$s limit %5$s',
        p_reseller, format(shared, p_reseller, 'p.provider_id') || past || ordered, mark, way, p_limit);
    end
  $$;

-- Of a provider's list, those without a reseller: the list is read on in stretches, each beside the stretch of relationships in the same order.
create or replace function customers_direct(p_provider uuid, p_only jsonb, p_sort text, p_back boolean, p_key text, p_id uuid, p_limit int)
  returns table (provider_id uuid, id uuid, tenant_id uuid, company_name text, sort_name text, domain text, country char(2), created_at timestamptz,
                 rights boolean) language plpgsql stable
  as $$
    declare
      mark text := case p_sort when 'name' then 'sort_name' else 'created_at' end;
      way text := case when (p_sort = 'name') = p_back then 'desc' else 'asc' end;
      stretch int := 200;
      seen int;
      kept int := 0;
      r record;
    begin
      loop
        seen := 0;
        for r in execute format('with page as materialized (%1$s), served as materialized (select distinct customer_id from customer_reseller
              where provider_id = %2$L and ended_at is null
              and (%3$s, customer_id) >= (select %3$s, id from page order by %3$s, id limit 1)
              and (%3$s, customer_id) <= (select %3$s, id from page order by %3$s desc, id desc limit 1))
            select page.*, page.%3$s::text as key, exists (select from served where customer_id = page.id) as served from page
            order by %3$s %4$s, id %4$s',
            customers_from(p_provider, null, p_only, p_sort, p_back, p_key, p_id, stretch), p_provider, mark, way) loop
          seen := seen + 1; p_key := r.key; p_id := r.id;
          continue when r.served;
          return query select r.provider_id, r.id, r.tenant_id, r.company_name, r.sort_name, r.domain, r.country, r.created_at, r.rights;
          kept := kept + 1;
          if kept = p_limit then return; end if;
        end loop;
        exit when seen < stretch;
        stretch := least(stretch * 4, 12800);
      end loop;
    end
  $$;

-- What is shown of a customer, from the columns of `customers_from`; with `served` also who serves it, where the row knows.
drop function if exists customer_shown();
create or replace function customer_shown(p_served boolean default false) returns text language sql immutable
  as $$ select 'json_build_object(''providerId'', provider_id, ''id'', id, ''tenantId'', tenant_id, ''companyName'', company_name,
    ''sortName'', sort_name, ''domain'', domain, ''country'', country, ''createdAt'', created_at, ''rights'', rights'
    || case when p_served then ', ''resellers'', resellers)' else ')' end $$;

-- A page of a list, under the caller's own row security: `{ rows, served }`. Who serves whom is told of a provider's whole list only, where
-- neighbours in the list are neighbours in the relationships' index too, and of a tag's, which keeps it beside the tag; in a shared list everybody
-- is served by that reseller.
drop function if exists customer_page(uuid, uuid, text, boolean, text, uuid, int);
create or replace function customer_page(p_provider uuid, p_reseller uuid, p_only jsonb, p_sort text, p_back boolean, p_key text, p_id uuid, p_size int)
  returns json language plpgsql stable
  as $$
    declare
      seen record;
      served text := '''[]''::json';
      answer json;
    begin
      select * into seen from customers_in_view(p_provider, p_reseller, p_only);
      if seen.nobody then return '{"rows": [], "served": []}'; end if;
      seen.provider := coalesce(seen.provider, customers_only_provider(seen.reseller));
      if seen.narrowed ? 'tag' then
        served := '(select coalesce(json_agg(json_build_array(id, reseller)), ''[]'') from page cross join unnest(resellers) reseller)';
      elsif seen.reseller is null and not seen.narrowed ? 'direct' then
        served := format('(select coalesce(json_agg(json_build_array(customer_id, reseller_id)), ''[]'') from customer_reseller
          where provider_id = %L and ended_at is null
          and (%2$s, customer_id) >= (select %2$s, id from page order by %2$s, id limit 1)
          and (%2$s, customer_id) <= (select %2$s, id from page order by %2$s desc, id desc limit 1))',
          seen.provider, case p_sort when 'name' then 'sort_name' else 'created_at' end);
      end if;
      execute format('with page as materialized (%s)
        select json_build_object(''rows'', (select coalesce(json_agg(%s), ''[]'') from page), ''served'', %s)',
        customers_from(seen.provider, seen.reseller, seen.narrowed, p_sort, p_back, p_key, p_id, p_size), customer_shown(), served) into answer;
      return answer;
    end
  $$;

-- How many there are, counted up to `p_most`; the index it reads holds six bytes a customer. Of a list that has no such index, nothing.
drop function if exists search_count(uuid, uuid, int);
create or replace function search_count(p_provider uuid, p_reseller uuid, p_most int, p_only jsonb default '{}')
  returns int language plpgsql stable security definer set search_path = public
  as $$
    declare
      seen record;
      answer int;
    begin
      select * into seen from customers_in_view(p_provider, p_reseller, p_only);
      if seen.nobody then return 0; end if;
      if seen.narrowed ?| '{since,direct}' or (seen.narrowed ? 'tag' and seen.reseller is not null) then return null; end if;
      execute format('select count(*) from (select from %s limit %s) c', case
          when seen.narrowed ? 'tag' then format('customer_tag where provider_id = %L and tag_id = %L and live', seen.provider, seen.narrowed->>'tag')
          when seen.reseller is null then format('customer where provider_id = %L and state = ''active''', seen.provider)
          else format('customer_reseller where reseller_id = %L and ended_at is null', seen.reseller)
            || case when seen.provider is null then '' else format(' and provider_id = %L', seen.provider) end end, p_most) into answer;
      return answer;
    end
  $$;
