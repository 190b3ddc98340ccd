-- Lists of customers, and search among them (house: "Row security and the planner"; quality P4). Every statement is made with its values in it, so that
-- the planner sees them, and names the acting organisation itself: row security is the wall, not the way.

-- Who is looking, as the pair of partners the functions below take: a provider looks at its own customers or those it shares with a reseller,
-- a reseller at those it serves, of one provider or of all.
create or replace function customers_in_view(p_provider uuid, p_reseller uuid, out provider uuid, out reseller uuid, out nobody boolean)
  language sql stable
  as $$ select case acting_kind() when 'provider' then acting_org() else p_provider end,
               case acting_kind() when 'reseller' then acting_org() else p_reseller end,
               coalesce(acting_kind() not in ('provider', 'reseller'), true) $$;

-- The statement that reads customers from a covering index, in one direction of one order, from a key on. Without a provider, those of a reseller
-- are found one step of the index each.
create or replace function customers_from(p_provider uuid, p_reseller uuid, p_sort text, p_back boolean, p_key text, p_id uuid, p_limit int)
  returns text language plpgsql immutable
  as $$
    declare
      mark text := case p_sort when 'name' then 'sort_name' else 'created_at' end;
      id text := case when p_reseller is null then 'id' else 'customer_id' end;
      falling boolean := (p_sort = 'name') = p_back;
      way text := case when falling then 'desc' else 'asc' end;
      past text := case when p_id is null then '' else
        format(' and (%s, %s) %s (%L, %L)', mark, id, case when falling then '<' else '>' end, p_key, p_id) end;
      ordered text := format(' order by %s %s, %s %s limit %s', mark, way, id, way, p_limit);
      shown constant text := 'tenant_id, company_name, sort_name, domain, country, created_at';
      shared constant text := 'select provider_id, customer_id as id, ' || shown || ', delegated_admin and withdrawn_at is null as rights
        from customer_reseller where reseller_id = %L and provider_id = %s and ended_at is null';
    begin
      if p_reseller is null then
        return format('select provider_id, id, %s, delegated_admin as rights from customer where provider_id = %L and state = ''active''',
          shown, p_provider) || past || ordered;
      elsif p_provider is not null then
        return format(shared, p_reseller, quote_literal(p_provider)) || past || ordered;
      end if;
      return format('with recursive p as (
          (select provider_id from customer_reseller where reseller_id = %1$L and ended_at is null order by provider_id limit 1)
          union all select (select r.provider_id from customer_reseller r where r.reseller_id = %1$L and r.ended_at is null
            and r.provider_id > p.provider_id order by r.provider_id limit 1) from p where p.provider_id is not null)
        select s.* from p cross join lateral (%2$s) s%3$s',
        p_reseller, format(shared, p_reseller, 'p.provider_id') || past || ordered, replace(ordered, 'customer_id', 'id'));
    end
  $$;

-- What is shown of a customer, from the columns of `customers_from`.
create or replace function customer_shown() returns text language sql immutable
  as $$ select 'json_build_object(''providerId'', provider_id, ''id'', id, ''tenantId'', tenant_id, ''companyName'', company_name,
    ''sortName'', sort_name, ''domain'', domain, ''country'', country, ''createdAt'', created_at, ''rights'', rights)' $$;

-- A page of a list, under the caller's own row security: `{ rows, served }`. Who serves whom is told of a provider's whole list only, where
-- neighbours in the list are neighbours in the relationships' index too; in a shared list everybody is served by that reseller.
create or replace function customer_page(p_provider uuid, p_reseller uuid, p_sort text, p_back boolean, p_key text, p_id uuid, p_size int)
  returns json language plpgsql stable
  as $$
    declare
      seen record;
      served text := '''[]''::json';
      answer json;
    begin
      select * into seen from customers_in_view(p_provider, p_reseller);
      if seen.nobody then return '{"rows": [], "served": []}'; end if;
      if seen.reseller is null then
        served := format('(select coalesce(json_agg(json_build_array(customer_id, reseller_id)), ''[]'') from customer_reseller
          where provider_id = %L and ended_at is null
          and (%2$s, customer_id) >= (select %2$s, id from page order by %2$s, id limit 1)
          and (%2$s, customer_id) <= (select %2$s, id from page order by %2$s desc, id desc limit 1))',
          seen.provider, case p_sort when 'name' then 'sort_name' else 'created_at' end);
      end if;
      execute format('with page as materialized (%s)
        select json_build_object(''rows'', (select coalesce(json_agg(%s), ''[]'') from page), ''served'', %s)',
        customers_from(seen.provider, seen.reseller, p_sort, p_back, p_key, p_id, p_size), customer_shown(), served) into answer;
      return answer;
    end
  $$;

-- How many there are, counted up to `p_most`; the index it reads holds six bytes a customer.
create or replace function search_count(p_provider uuid, p_reseller uuid, p_most int)
  returns int language plpgsql stable security definer set search_path = public
  as $$
    declare
      seen record;
      answer int;
    begin
      select * into seen from customers_in_view(p_provider, p_reseller);
      if seen.nobody then return 0; end if;
      execute format('select count(*) from (select from %s limit %s) c', case when seen.reseller is null
          then format('customer where provider_id = %L and state = ''active''', seen.provider)
          else format('customer_reseller where reseller_id = %L and ended_at is null', seen.reseller)
            || case when seen.provider is null then '' else format(' and provider_id = %L', seen.provider) end end, p_most) into answer;
      return answer;
    end
  $$;
