-- The new customers, numbered on from those that are there; the provider has gained them steadily over five years.
analyze word;

create temp table fresh as
  with numbered as (
    select i, p.already + i as n, p.resellers, p.city,
      date_trunc('milliseconds', now() - (p.customers - i + 1) * (interval '5 years' / p.customers)) as at,
      case when i % 20000 = 11 then 3 when i % 10 in (1, 4, 8) then 1 when i % 100 = 57 then 2 end as ending
    from plan p, generate_series(1, p.customers) i
  ), named as (
    select numbered.*, concat_ws(' ', t.word, w.word, l.word, e.word) as name,
      concat_ws(' ', t.folded, w.folded, l.folded, e.folded) as sort_name
    from numbered
      join word t on t.list = 'trades' and t.i = pg_temp.pick((select count(*) from word where list = 'trades'), 't' || n, 2)
      join word w on w.list = 'nouns' and w.i = pg_temp.pick((select count(*) from word where list = 'nouns'), 'n' || n, 2)
      join word l on l.list = 'places' and l.i = pg_temp.pick((select count(*) from word where list = 'places'), 'p' || n, 2)
      left join word e on e.list = 'endings' and e.i = ending
  )
  select n, i, at, name, sort_name,
    left(regexp_replace(sort_name, '[^a-z]', '', 'g'), 18) || n || '.onmicrosoft.com' as domain,
    pg_temp.uuid7(at, 'tenant ' || n) as tenant_id,
    pg_temp.uuid7(at, 'customer ' || n) as id,
    pg_temp.uuid7(at, 'order ' || n) as order_id,
    -- Four of five come through a reseller, the biggest of them with many customers and most with few.
    case when n % 5 > 0 then pg_temp.pick(resellers, 'r' || n, 2) end as reseller,
    1 + n % array_length(city, 1) as chosen
  from named
  order by n;
analyze fresh;
