-- Search among customers. Row security keeps `like` out of every index, because it is not leakproof; so one function runs as `portal_search`, which
-- may read all customers, and names the acting organisation in each of its steps.

-- What is searched in: the name, and the domain without the ending that all of them share. The index says it in the same words.
create or replace function customer_words() returns text language sql immutable
  as $$ select '(sort_name || '' '' || case when right(domain, 16) = ''.onmicrosoft.com'' then left(domain, -16) else domain end)' $$;

-- Reads on in a list, newest first, and keeps what passes the test: `matched` counts all of it, `hits` holds the first of it, `key` and `id` are
-- where it stopped, which is at the end, or as soon as there is one more than to keep.
drop function if exists customers_walked(text, text, text, int);
drop function if exists customers_walked(text, text, int, boolean);
create or replace function customers_walked(p_list text, p_shown text, p_test text, p_keep int, p_soon boolean,
    out hits json[], out matched int, out seen int, out key timestamptz, out id uuid)
  language plpgsql stable
  as $$
    declare
      r record;
    begin
      hits := '{}'; matched := 0; seen := 0;
      for r in execute format('select created_at as key, w.id, case when %s then %s end as doc from (%s) w', p_test, p_shown, p_list) loop
        seen := seen + 1; key := r.key; id := r.id;
        continue when r.doc is null;
        matched := matched + 1;
        if matched <= p_keep then hits := hits || r.doc; end if;
        exit when p_soon and matched > p_keep;
      end loop;
    end
  $$;

-- Asks an index that knows all organisations' customers in no order for some candidates, and keeps those in view past a key, newest first.
-- With fewer candidates than the most, there are no others: `complete`.
drop function if exists customers_probed(uuid, uuid, text, text, boolean, text, uuid, int);
create or replace function customers_probed(p_provider uuid, p_reseller uuid, p_only jsonb, p_among text, p_test text, p_back boolean,
    p_key timestamptz, p_id uuid, p_most int, out hits json[], out matched int, out complete boolean)
  language plpgsql stable
  as $$
    declare
      way text := case when p_back then 'asc' else 'desc' end;
      past text := case when p_id is null then '' else format(' and (created_at, id) %s (%L, %L)', case when p_back then '>' else '<' end, p_key, p_id) end;
      own text := case when p_provider is null then '' else format(' and provider_id = %L', p_provider) end
        || case when p_reseller is null then '' else format(' and %L = any (resellers)', p_reseller) end;
      sharing text := case when p_reseller is null then '' else format(' join customer_reseller m on m.provider_id = c.provider_id
        and m.customer_id = c.id and m.reseller_id = %L and m.ended_at is null', p_reseller) end;
      tagged text := case when p_only ? 'tag' then format(' join customer_tag g on g.provider_id = c.provider_id and g.customer_id = c.id
        and g.tag_id = %L', p_only->>'tag') else '' end;
      since text := case when p_only ? 'since' then format(' and created_at > %L', p_only->>'since') else '' end;
      direct text := case when p_only ? 'direct' then ' and cardinality(resellers) = 0' else '' end;
      rights text := case when p_reseller is null then 'c.delegated_admin' else 'm.delegated_admin and m.withdrawn_at is null' end;
    begin
      -- The planner would rather walk a whole covering index than fetch a bitmap's rows.
      perform set_config('enable_indexscan', 'off', true), set_config('enable_indexonlyscan', 'off', true);
      execute format('with candidate as materialized (select * from customer where %s limit %s),
          near as (select * from candidate where state = ''active'' and %s%s)
        select coalesce((select array_agg(%s order by created_at %s, id %s) from (
            select c.provider_id, c.id, c.tenant_id, c.company_name, c.sort_name, c.domain, c.country, c.created_at, c.resellers, %s as rights from near c%s%s) w), ''{}''),
          (select count(*) from candidate) < %s',
        p_among, p_most, p_test, own || past || since || direct, customer_shown(p_reseller is null), way, way, rights, sharing, tagged, p_most) into hits, complete;
      perform set_config('enable_indexscan', 'on', true), set_config('enable_indexonlyscan', 'on', true);
      matched := cardinality(hits);
    end
  $$;

drop function if exists customers_answer(json[], int, int, boolean, boolean);
drop function if exists customers_answer(json[], int, int, boolean, boolean, boolean);
create or replace function customers_answer(hits json[], matched int, p_size int, walked int, complete boolean, ordered boolean, by_name boolean default false)
  returns json language sql immutable
  as $$ select json_build_object('rows', array_to_json(hits[:p_size]), 'found', matched, 'walked', walked, 'complete', complete, 'ordered', ordered,
    'byName', by_name) $$;

-- Who serves the customers of an answer, as pairs. Of those the trigram index led to, their row has told; those met in a walk lie so near each other
-- that the stretch of relationships beside them is read at once, unless they are few and far between.
create or replace function customers_served(p_provider uuid, answer json)
  returns json language plpgsql stable
  as $$
    declare
      mark text := case when (answer->>'byName')::boolean then 'sort_name' else 'created_at' end;
      met uuid[] := array(select (r->>'id')::uuid from json_array_elements(answer->'rows') r where r->'resellers' is null);
      pairs json;
    begin
      execute format('with shown as materialized (
            select (r->>''id'')::uuid as id, r->>''sortName'' as sort_name, (r->>''createdAt'')::timestamptz as created_at, r->''resellers'' as resellers
            from json_array_elements($1->''rows'') r),
          beside as materialized (select customer_id, reseller_id from customer_reseller where provider_id = %1$L and ended_at is null and %3$s)
        select json_agg(json_build_array(id, reseller)) from (
          select customer_id as id, reseller_id as reseller from beside where customer_id = any (%2$L)
          union all select id, json_array_elements_text(resellers)::uuid from shown where resellers is not null) pair',
        p_provider, met, case when (answer->>'walked')::int <= 200 * cardinality(met) then format('
            (%1$s, customer_id) >= (select %1$s, id from shown where resellers is null order by %1$s, id limit 1)
            and (%1$s, customer_id) <= (select %1$s, id from shown where resellers is null order by %1$s desc, id desc limit 1)', mark)
          else format('customer_id = any (%L)', met) end)
        into pairs using answer;
      return coalesce(pairs, '[]');
    end
  $$;

-- The pattern to ask the trigram index for: of each of the longest words a few letters at either end will do, as each trigram more is a descent of
-- its tree. It may find too much and never too little; null where there is no trigram to ask for.
create or replace function customers_like(p_word text) returns text language sql stable
  as $$
    select '%' || string_agg(regexp_replace(case
        when length(w) > 7 then left(w, 4) || chr(1) || right(w, 4) when length(w) > 5 then left(w, 3) || chr(1) || right(w, 3) else w
      end, '([\\%_])', '\\\1', 'g'), chr(1) order by i) || '%'
    from (select w, i from unnest(regexp_split_to_array(p_word, '\s+')) with ordinality as t(w, i)
          where w ~ '[[:alnum:]]{3}' order by length(w) desc, i limit 3) longest
  $$;

-- A domain typed with its ending or the beginning of it, without that; any other term as it is.
create or replace function customers_word(p_term text) returns text language sql immutable
  as $$ select case when position('.' in p_term) > 1 and starts_with('.onmicrosoft.com', substr(p_term, position('.' in p_term)))
    then left(p_term, position('.' in p_term) - 1) else p_term end $$;

-- What a customer must fulfil to match a term.
create or replace function customers_test(p_term text) returns text language sql stable strict
  as $$ select case
    when p_term ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then format('tenant_id = %L', p_term)
    when customers_like(customers_word(p_term)) is null then format('starts_with(sort_name, %L)', p_term)
    when customers_word(p_term) <> p_term then format('starts_with(domain, %L)', p_term)
    else format('strpos(%s, %L) > 0', customer_words(), p_term) end $$;

-- A page of the customers that match, newest first, as `{ rows, found, walked, complete, ordered, byName }`. First the nearest few in the covering index, which
-- is all that most organisations have, and more of it where matches are thick; then what the trigram index knows of the rest, up to a cap; and where
-- most of that was other organisations', still more of the covering index. `complete`: there are `found` past the key in all. `ordered`: the list can
-- go on after its last row; else one should rather type more. A term without three letters on end finds the
-- names that begin so, by name, and its key is a name.
create or replace function customers_found(p_term text, p_provider uuid, p_reseller uuid, p_only jsonb, p_back boolean, p_key text, p_id uuid, p_size int)
  returns json language plpgsql stable
  as $$
    declare
      nearby int := case when p_reseller is null then 1200 else 800 end;
      further constant int := 4800;
      far_off constant int := 20000;
      among text := customers_like(customers_word(p_term));
      test text := customers_test(p_term);
      shown text := customer_shown(p_only ? 'tag');
      near record; more record; rest record;
      hits json[];
      total int;
      walked int;
    begin
      -- A Microsoft ID.
      if starts_with(test, 'tenant_id') then
        select * into rest from customers_probed(p_provider, p_reseller, p_only, test, 'true', false, null, null, 100);
        return customers_answer(rest.hits, rest.matched, p_size, 0, true, true);
      end if;

      if among is null then
        select * into near from customers_walked(customers_from(p_provider, p_reseller, p_only, 'name', p_back, coalesce(p_key, p_term),
          coalesce(p_id, '00000000-0000-0000-0000-000000000000'), p_size + 1), shown, test, p_size, false);
        return customers_answer(near.hits, near.matched, p_size, near.seen, near.matched <= p_size, true, true);
      end if;

      select * into near from customers_walked(customers_from(p_provider, p_reseller, p_only, 'newest', p_back, p_key, p_id, nearby), shown, test, p_size, false);
      walked := near.seen;
      if near.seen < nearby or near.matched > p_size then
        return customers_answer(near.hits, near.matched, p_size, walked, near.seen < nearby, true);
      end if;
      hits := near.hits;
      total := near.matched;
      -- Among shared customers the trigram index mostly finds those of others, and walking on pays off sooner.
      if total >= (case when p_reseller is null then 10 else 3 end) then
        select * into more from customers_walked(customers_from(p_provider, p_reseller, p_only, 'newest', p_back, near.key::text, near.id, further),
          shown, test, p_size - total, true);
        hits := hits || more.hits;
        total := total + more.matched;
        walked := walked + more.seen;
        if more.seen < further or total > p_size then
          return customers_answer(hits, total, p_size, walked, more.seen < further and total <= p_size, true);
        end if;
        near := more;
      end if;

      among := format('%s like %L', customer_words(), replace(among, chr(1), '%'));
      select * into rest from customers_probed(p_provider, p_reseller, p_only, among, test, p_back, near.key, near.id,
        case when p_reseller is null then p_size - total + 10 else 100 end);
      if not rest.complete and total + rest.matched <= p_size and p_reseller is null and rest.matched * 3 > p_size - total then
        select * into rest from customers_probed(p_provider, p_reseller, p_only, among, test, p_back, near.key, near.id, 400);
      end if;
      if rest.complete or total + rest.matched > p_size then
        return customers_answer(hits || rest.hits, total + rest.matched, p_size, walked, rest.complete, rest.complete);
      end if;

      select * into more from customers_walked(customers_from(p_provider, p_reseller, p_only, 'newest', p_back, near.key::text, near.id, far_off),
        shown, test, p_size - total, true);
      walked := walked + more.seen;
      if more.matched > p_size - total or more.seen < far_off then
        return customers_answer(hits || more.hits, total + more.matched, p_size, walked, more.seen < far_off and total + more.matched <= p_size, true);
      elsif more.matched < rest.matched then
        more := rest;
      end if;
      return customers_answer(hits || more.hits, total + more.matched, p_size, walked, false, false);
    end
  $$;

-- The door to it, for whoever is acting: of a provider's whole list it tells `served` too, if asked.
drop function if exists search_customers(text, uuid, uuid, boolean, text, uuid, int);
drop function if exists search_customers(text, uuid, uuid, boolean, text, uuid, int, jsonb);
create or replace function search_customers(p_term text, p_provider uuid, p_reseller uuid, p_back boolean, p_key text, p_id uuid, p_size int,
    p_only jsonb default '{}', p_served boolean default false)
  returns json language plpgsql stable security definer set search_path = public set enable_seqscan = off set jit = off
  as $$
    declare
      seen record;
      answer json;
    begin
      select * into seen from customers_in_view(p_provider, p_reseller, p_only);
      if seen.nobody then return customers_answer('{}', 0, p_size, 0, true, true); end if;
      seen.provider := coalesce(seen.provider, customers_only_provider(seen.reseller));
      answer := customers_found(p_term, seen.provider, seen.reseller, seen.narrowed, p_back, p_key, p_id, p_size);
      if not p_served or seen.reseller is not null then return answer; end if;
      return answer::jsonb || jsonb_build_object('served', case when seen.narrowed ? 'direct' then '[]' else customers_served(seen.provider, answer) end);
    end
  $$;

-- A stretch of the list for a file, under the caller's own row security, as `{ lines, seen, key, id }`: what matches among the next so many, and where to go on.
drop function if exists customer_lines(text, uuid, uuid, text, uuid, int);
create or replace function customer_lines(p_term text, p_provider uuid, p_reseller uuid, p_only jsonb, p_key text, p_id uuid, p_size int)
  returns json language plpgsql stable
  as $$
    declare
      seen record;
      answer json;
    begin
      select * into seen from customers_in_view(p_provider, p_reseller, p_only);
      if seen.nobody then return '{"lines": [], "seen": 0}'; end if;
      execute format('with w as materialized (%s)
        select json_build_object(''lines'', (select coalesce(json_agg(json_build_array(tenant_id, company_name, domain)), ''[]'') from w where %s),
          ''seen'', (select count(*) from w), ''key'', created_at, ''id'', id)
        from (select created_at, id from w order by created_at, id limit 1) e',
        customers_from(seen.provider, seen.reseller, seen.narrowed, 'newest', false, p_key, p_id, p_size), coalesce(customers_test(p_term), 'true')) into answer;
      return coalesce(answer, '{"lines": [], "seen": 0}');
    end
  $$;
