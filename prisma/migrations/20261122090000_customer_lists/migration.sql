-- A page of any list of customers is read from one index, without going to the table: quality P4.

drop index customer_provider_id_created_at_id_idx;
drop index customer_provider_id_sort_name_id_idx;
drop index customer_name_search;
drop index customer_domain_search;
drop index customer_reseller_reseller_id_created_at_customer_id_idx;
drop index customer_reseller_reseller_id_sort_name_customer_id_idx;
drop index customer_reseller_provider_id_reseller_id_created_at_custom_idx;
drop index customer_reseller_provider_id_reseller_id_sort_name_custome_idx;

create index customer_newest on customer (provider_id, created_at desc, id desc)
  include (state, tenant_id, company_name, sort_name, domain, country, delegated_admin);
create index customer_by_name on customer (provider_id, sort_name, id)
  include (state, tenant_id, company_name, created_at, domain, country, delegated_admin);
-- For counting up to a thousand; equal keys share their place, so it is six bytes a customer.
create index customer_live on customer (provider_id) where state = 'active';

-- What is searched: the name, and the domain without the ending that all of them share. `search_customers` says it the same way.
create index customer_search on customer using gin (
  (sort_name || ' ' || case when right(domain, 16) = '.onmicrosoft.com' then left(domain, -16) else domain end) gin_trgm_ops
) with (gin_pending_list_limit = 64);

alter table customer_reseller
  add company_name text not null default '',
  add domain text not null default '',
  add country char(2) not null default '';
update customer_reseller r set company_name = c.company_name, domain = c.domain, country = c.country
  from customer c where c.provider_id = r.provider_id and c.id = r.customer_id;

create function customer_reseller_copy() returns trigger language plpgsql as $$
  begin
    select c.company_name, c.domain, c.country, c.sort_name, c.created_at
      into new.company_name, new.domain, new.country, new.sort_name, new.created_at
      from customer c where c.provider_id = new.provider_id and c.id = new.customer_id;
    return new;
  end $$;
create trigger copy before insert on customer_reseller for each row when (new.company_name = '')
  execute function customer_reseller_copy();

create function customer_copy() returns trigger language plpgsql as $$
  begin
    update customer_reseller r
      set company_name = new.company_name, domain = new.domain, country = new.country, sort_name = new.sort_name
      where r.provider_id = new.provider_id and r.customer_id = new.id;
    return null;
  end $$;
create trigger copy after update of company_name, domain, country, sort_name on customer for each row
  execute function customer_copy();

create index customer_reseller_reseller_id_customer_id_idx on customer_reseller (reseller_id, customer_id);
create index customer_reseller_of_newest on customer_reseller (provider_id, created_at desc, customer_id desc)
  include (reseller_id, tenant_id, ended_at);
create index customer_reseller_of_names on customer_reseller (provider_id, sort_name, customer_id)
  include (reseller_id, tenant_id, ended_at);
create index customer_reseller_newest on customer_reseller (reseller_id, provider_id, created_at desc, customer_id desc)
  include (ended_at, tenant_id, company_name, sort_name, domain, country, delegated_admin, withdrawn_at);
create index customer_reseller_by_name on customer_reseller (reseller_id, provider_id, sort_name, customer_id)
  include (ended_at, tenant_id, company_name, created_at, domain, country, delegated_admin, withdrawn_at);
create index customer_reseller_live on customer_reseller (reseller_id, provider_id) where ended_at is null;

-- Names of resellers by id, without the millions of customers that stand in the same table.
create index organisation_reseller on organisation (id) include (name, kind) where kind = 'reseller';
