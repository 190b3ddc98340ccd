insert into customer (provider_id, id, tenant_id, company_name, sort_name, domain, country, address_line1, city, region, postal_code,
    first_name, last_name, email, culture, created_by, created_at, resellers)
  select p.provider_id, f.id, tenant_id, f.name, f.sort_name, f.domain, p.country, n % 120 + 1 || ' ' || p.street, p.city[chosen],
    p.region[chosen], p.postal_code[chosen], 'Global', 'Admin', 'admin@' || f.domain, p.culture, p.agent, f.at,
    array_remove(array[r.id], null)
  from plan p, fresh f left join reseller r on r.i = f.reseller order by f.n;

-- The record above says already who serves it, and nothing was asked yet.
alter table customer_reseller disable trigger user;
alter table customer_agreement disable trigger user;

insert into customer_reseller (provider_id, customer_id, reseller_id, tenant_id, delegated_admin, withdrawn_at, company_name, domain, country,
    sort_name, created_at)
  select p.provider_id, f.id, r.id, f.tenant_id, n % 40 <> 1, case when n % 40 = 1 then least(f.at + interval '1 day', now()) end, f.name, f.domain,
    p.country, f.sort_name, f.at
  from plan p, fresh f join reseller r on r.i = f.reseller;

insert into customer_agreement (provider_id, id, customer_id, proof, first_name, last_name, email, accepted_on, recorded_by, recorded_at)
  select p.provider_id, pg_temp.uuid7(at, 'agreement ' || n), id, 'attested', 'Global', 'Admin', 'admin@' || domain, at::date, p.agent, at
  from plan p, fresh;

alter table customer_reseller enable trigger user;
alter table customer_agreement enable trigger user;
