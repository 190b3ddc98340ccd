-- Search among customers. Row security keeps `like` out of every index, because it is not leakproof; so one function runs as `portal_search`, which
-- may read all customers, and names the acting organisation in each of its steps.

-- What is searched in: the name, and the domain without the ending that all of them share. The index says it in the same words.
create or replace function customer_words() returns text language sql immutable
  as $$ select '(sort_name || '' '' || case when right(domain, 16) = ''.onmicrosoft.com'' then left(domain, -16) else domain end)' $$;

-- Reads on in a list and keeps what passes the test: `found` counts all of it, `hits` holds the first of it, `key` and `id` are where it stopped.
create or replace function customers_walked(p_list text, p_test text, p_sort text, p_keep int,
    out hits json[], out found int, out seen int, out key text, out id uuid)
  language plpgsql stable
  as $$
    declare
      r record;
    begin
      hits := '{}'; found := 0; seen := 0;
      for r in execute format('select %s as key, w.id, case when %s then %s end as doc from (%s) w',
        case p_sort when 'name' then 'sort_name' else 'created_at::text' end, p_test, customer_shown(), p_list)
      loop
        seen := seen + 1; key := r.key; id := r.id;
        continue when r.doc is null;
        found := found + 1;
        if found <= p_keep then hits := hits || r.doc; end if;
      end loop;
    end
  $$;

-- Asks an index that knows all organisations' customers in no order for some candidates, and keeps those in view past a key.
-- With fewer candidates than the most, there are no others: `complete`.
create or replace function customers_probed(p_provider uuid, p_reseller uuid, p_among text, p_test text, p_sort text, p_back boolean,
    p_key text, p_id uuid, p_most int, out hits json[], out found int, out complete boolean)
  language plpgsql stable
  as $$
    declare
      falling boolean := (p_sort = 'name') = p_back;
      mark text := case p_sort when 'name' then 'sort_name' else 'created_at' end;
      way text := case when falling then 'desc' else 'asc' end;
      sharing text := case when p_reseller is null then '' else format(' join customer_reseller m on m.provider_id = c.provider_id
        and m.customer_id = c.id and m.reseller_id = %L and m.ended_at is null', p_reseller) end;
      rights text := case when p_reseller is null then 'c.delegated_admin' else 'm.delegated_admin and m.withdrawn_at is null' end;
    begin
      -- The planner would rather walk a whole covering index than fetch a bitmap's rows.
      perform set_config('enable_indexscan', 'off', true), set_config('enable_indexonlyscan', 'off', true);
      execute format('with candidate as materialized (select * from customer where %s limit %s),
          near as (select * from candidate where state = ''active'' and %s%s%s)
        select coalesce((select array_agg(%s order by %s %s, id %s) from (
            select c.provider_id, c.id, c.tenant_id, c.company_name, c.sort_name, c.domain, c.country, c.created_at, %s as rights from near c%s) w), ''{}''),
          (select count(*) from candidate) < %s',
        p_among, p_most, p_test, coalesce(format(' and provider_id = %L', p_provider), ''),
        case when p_id is null then '' else format(' and (%s, id) %s (%L, %L)', mark, case when falling then '<' else '>' end, p_key, p_id) end,
        customer_shown(), mark, way, way, rights, sharing, p_most) into hits, complete;
      perform set_config('enable_indexscan', 'on', true), set_config('enable_indexonlyscan', 'on', true);
      found := cardinality(hits);
    end
  $$;

-- A page of the customers that match, as `{ rows, found, complete, ordered }`. First the nearest few in the covering index, which is all that most
-- organisations have; then what the trigram index knows of the rest, up to a cap; and where most of that was other organisations', more of the
-- covering index. `complete`: there are `found` past the key and no more. Else `ordered` says whether a list can go on after the last row,
-- or whether one should rather type more. A term of less than three letters finds the names that begin so, in their own order.
create or replace function search_customers(p_term text, p_provider uuid, p_reseller uuid, p_sort text, p_back boolean, p_key text, p_id uuid, p_size int)
  returns json language plpgsql stable security definer set search_path = public set enable_seqscan = off set jit = off
  as $$
    declare
      nearby constant int := 1500;
      far_off constant int := 20000;
      -- A domain typed with its ending, or with the beginning of it.
      dot int := position('.' in p_term);
      hosted boolean := dot > 1 and starts_with('.onmicrosoft.com', substr(p_term, dot));
      word text := case when hosted then left(p_term, dot - 1) else p_term end;
      test text := case when hosted then format('starts_with(domain, %L)', p_term) else format('strpos(%s, %L) > 0', customer_words(), p_term) end;
      -- A few letters of either end will do for the index: each trigram more is a descent of its tree.
      ends text[] := case when length(word) <= 10 then array[word] else array[left(word, 5), right(word, 5)] end;
      among text;
      pattern text := '%' || regexp_replace(array_to_string(ends, chr(1)), '([\\%_])', '\\\1', 'g') || '%';
      seen record; near record; rest record; far record;
      hits json[];
      found int;
    begin
      select * into seen from customers_in_view(p_provider, p_reseller);
      if seen.nobody then return '{"rows": [], "found": 0, "complete": true, "ordered": true}'; end if;
      among := case when p_term ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then format('tenant_id = %L', p_term)
        else format('%s like %L', customer_words(), replace(pattern, chr(1), '%')) end;

      -- A Microsoft ID.
      if starts_with(among, 'tenant_id') then
        select * into rest from customers_probed(seen.provider, seen.reseller, among, 'true', p_sort, p_back, p_key, p_id, p_size);
        return json_build_object('rows', array_to_json(rest.hits), 'found', rest.found, 'complete', rest.complete, 'ordered', true);
      end if;

      if word !~ '[[:alnum:]]{3}' then
        select * into near from customers_walked(customers_from(seen.provider, seen.reseller, 'name', p_back, coalesce(p_key, p_term),
          coalesce(p_id, '00000000-0000-0000-0000-000000000000'), p_size + 1), format('starts_with(sort_name, %L)', p_term), 'name', p_size);
        return json_build_object('rows', array_to_json(near.hits), 'found', near.found, 'complete', near.found <= p_size, 'ordered', true);
      end if;

      select * into near from customers_walked(customers_from(seen.provider, seen.reseller, p_sort, p_back, p_key, p_id, nearby), test, p_sort, p_size);
      if near.seen < nearby or near.found > p_size then
        return json_build_object('rows', array_to_json(near.hits), 'found', near.found, 'complete', near.seen < nearby, 'ordered', true);
      end if;

      select * into rest from customers_probed(seen.provider, seen.reseller, among, test, p_sort, p_back, near.key, near.id, p_size - near.found + 10);
      if not rest.complete and near.found + rest.found <= p_size then
        select * into rest from customers_probed(seen.provider, seen.reseller, among, test, p_sort, p_back, near.key, near.id, 400);
      end if;
      hits := near.hits || rest.hits;
      found := near.found + rest.found;
      if not rest.complete and found <= p_size then
        select * into far from customers_walked(customers_from(seen.provider, seen.reseller, p_sort, p_back, near.key, near.id, far_off), test, p_sort, p_size);
        if far.seen < far_off or far.found >= rest.found then
          hits := near.hits || far.hits;
          found := near.found + far.found;
        end if;
        return json_build_object('rows', array_to_json(hits[:p_size]), 'found', found, 'complete', far.seen < far_off,
          'ordered', far.seen < far_off or found > p_size);
      end if;
      return json_build_object('rows', array_to_json(hits[:p_size]), 'found', found, 'complete', rest.complete, 'ordered', rest.complete);
    end
  $$;
