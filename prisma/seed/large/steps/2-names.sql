-- The new customers, numbered on from those that are there; the provider has gained them steadily over five years.
create temp table fresh as
  select n, i, at, chosen,
    pg_temp.uuid7(at, 'tenant ' || n) as tenant_id,
    pg_temp.uuid7(at, 'customer ' || n) as id,
    pg_temp.uuid7(at, 'order ' || n) as order_id,
    concat_ws(' ', pg_temp.pick(p.trades, 't' || n, 2), pg_temp.pick(p.nouns, 'n' || n, 2), pg_temp.pick(p.places, 'p' || n, 2), suffix) as name,
    lower(concat_ws(' ', pg_temp.pick(p.folded_trades, 't' || n, 2), pg_temp.pick(p.folded_nouns, 'n' || n, 2), pg_temp.pick(p.folded_places, 'p' || n, 2),
      p.folded_suffixes[array_position(p.suffixes, suffix)])) as sort_name,
    -- Four of five come through a reseller, the biggest of them with many customers and most with few.
    case when n % 5 > 0 then 1 + floor(p.resellers * pg_temp.chance('r' || n) ^ 2)::int end as reseller
  from plan p,
    lateral (select i, p.already + i as n from generate_series(1, p.customers) i) numbered,
    lateral (select date_trunc('milliseconds', now() - (p.customers - i + 1) * (interval '5 years' / p.customers)) as at) born,
    lateral (select case when i % 20000 = 11 then p.suffixes[3] when i % 10 in (1, 4, 8) then p.suffixes[1]
                         when i % 100 = 57 then p.suffixes[2] end as suffix) ending,
    lateral (select 1 + n % array_length(p.city, 1) as chosen) lives;

alter table fresh add domain text;
update fresh set domain = left(regexp_replace(sort_name, '[^a-z0-9]', '', 'g'), 18) || n || '.onmicrosoft.com';
analyze fresh;
