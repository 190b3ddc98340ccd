-- A page of a tag's customers is read from one index, as every list of customers is.
alter table customer_tag
  add column tenant_id uuid,
  add column company_name text,
  add column sort_name text,
  add column domain text,
  add column country char(2),
  add column delegated_admin boolean,
  add column live boolean,
  add column resellers uuid[] not null default '{}',
  add column created_at timestamptz(3);
update customer_tag t set tenant_id = c.tenant_id, company_name = c.company_name, sort_name = c.sort_name, domain = c.domain, country = c.country,
    delegated_admin = c.delegated_admin, live = c.state = 'active', created_at = c.created_at,
    resellers = array(select r.reseller_id from customer_reseller r
      where r.provider_id = c.provider_id and r.customer_id = c.id and r.ended_at is null)
  from customer c where c.provider_id = t.provider_id and c.id = t.customer_id;
alter table customer_tag
  alter column tenant_id set not null,
  alter column company_name set not null,
  alter column sort_name set not null,
  alter column domain set not null,
  alter column country set not null,
  alter column delegated_admin set not null,
  alter column live set not null,
  alter column created_at set not null;

drop index customer_tag_provider_id_tag_id_customer_id_idx;
create index customer_tag_newest on customer_tag (provider_id, tag_id, created_at desc, customer_id desc)
  include (live, tenant_id, company_name, sort_name, domain, country, delegated_admin, resellers);
create index customer_tag_by_name on customer_tag (provider_id, tag_id, sort_name, customer_id)
  include (live, tenant_id, company_name, created_at, domain, country, delegated_admin, resellers);
-- For counting up to a thousand.
create index customer_tag_live on customer_tag (provider_id, tag_id) where live;
