-- Partners of the provider, found again by their domain when more customers are added later.
create temp table reseller as
  select r.i, format('reseller%s.%s', lpad(r.i::text, 5, '0'), p.provider_domain) as domain,
    concat_ws(' ', l.word, w.word, 'Cloud') as name, concat_ws(' ', l.folded, w.folded, 'cloud') as sort_name,
    now() - interval '6 years' + r.i * interval '1 hour' as at
  from plan p
    cross join generate_series(1, p.resellers) r(i)
    join word l on l.list = 'places' and l.i = pg_temp.pick((select count(*) from word where list = 'places'), 'rp' || r.i, 1)
    join word w on w.list = 'nouns' and w.i = pg_temp.pick((select count(*) from word where list = 'nouns'), 'rn' || r.i, 1)
  order by r.i;

insert into organisation (id, kind, name, country, market, domain, vetting, programme, created_at)
  select pg_temp.uuid7(at, domain), 'reseller', name, p.country, p.market, domain, 'authorized', 'active', at
  from plan p, reseller
  on conflict (domain) do nothing;

alter table reseller add id uuid, add mpn_id char(7);
update reseller r set id = o.id from organisation o where o.domain = r.domain;

insert into location (id, organisation_id, mpn_id, name, city, country)
  select pg_temp.uuid7(at, 'l' || domain), id, (taken.most + row_number() over (order by i))::text, name, p.city[1], p.country
  from plan p, reseller, (select greatest(max(mpn_id), '7000000')::int as most from location where mpn_id < '9000000') taken
  where not exists (select from location l where l.organisation_id = reseller.id);
update reseller r set mpn_id = l.mpn_id from location l where l.organisation_id = r.id;

insert into agreement_signature (id, organisation_id, agreement_id, market, signer_name, signed_at)
  select pg_temp.uuid7(at, 's' || domain), reseller.id, a.id, p.market, 'Global Admin', at
  from plan p, reseller, (select id from agreement where kind = 'partner' order by version desc limit 1) a
  on conflict do nothing;

insert into partnership (provider_id, id, reseller_id, sort_name, accepted_by, accepted_at)
  select p.provider_id, pg_temp.uuid7(at, 'p' || domain), id, sort_name, 'Global Admin', at
  from plan p, reseller
  where not exists (select from partnership a where a.provider_id = p.provider_id and a.reseller_id = reseller.id);

alter table reseller add primary key (i);
