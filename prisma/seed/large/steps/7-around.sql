-- What people do around customers: words put on them, help asked for, orders proposed by resellers.
insert into tag (provider_id, id, name, sort_name)
  select provider_id, pg_temp.uuid7('2020-01-01', 'tag ' || sort_name), initcap(sort_name), sort_name
  from plan, unnest('{one in ten,one in a hundred,one in a thousand}'::text[]) sort_name
  on conflict (provider_id, sort_name) do nothing;

insert into customer_tag (provider_id, customer_id, tag_id, tenant_id, company_name, sort_name, domain, country, delegated_admin, live, created_at,
    resellers)
  select p.provider_id, f.id, t.id, c.tenant_id, c.company_name, c.sort_name, c.domain, c.country, c.delegated_admin, c.state = 'active', c.created_at,
    array(select r.reseller_id from customer_reseller r
      where r.provider_id = c.provider_id and r.customer_id = c.id and r.ended_at is null)
  from plan p join tag t on t.provider_id = p.provider_id,
    lateral (select case t.sort_name when 'one in ten' then 10 when 'one in a hundred' then 100 else 1000 end as every) often
    join fresh f on f.n % every = 3 join customer c on c.id = f.id
  where c.provider_id = p.provider_id;

insert into service_request (provider_id, id, customer_id, tenant_id, subscription_id, title, severity, state, holder_id, holder_name,
    reseller_id, opened_by_id, opened_by, created_at, due_at, changed_at, changed_by)
  select p.provider_id, pg_temp.uuid7(at, 'request ' || n), b.customer_id, b.tenant_id, b.id, 'Licences of ' || company_name,
    (enum_range(null::"Severity"))[1 + n % 3], case when n % 50 = 6 then 'open' else 'solved' end::"ServiceRequestState",
    support_contact_id, o.name, nullif(support_contact_id, p.provider_id), b.tenant_id, 'Global Admin', at, at + interval '1 day', at, 'Global Admin'
  from plan p, bought b join subscription s on s.provider_id = (select provider_id from plan) and s.id = b.id join organisation o on o.id = s.support_contact_id
  where k = 1 and n % 10 = 6 order by at;

insert into service_request_entry (provider_id, id, request_id, act, body, author_id, author, company_id, company, at)
  select provider_id, id, id, 'filed', title, opened_by_id, opened_by, tenant_id, substr(title, 13), created_at
  from service_request r where not exists (select from service_request_entry e where e.provider_id = r.provider_id and e.request_id = r.id);

-- Its own trigger would look through all agreements for each: their index is built afterwards.
alter table order_request disable trigger copy;
insert into order_request (provider_id, id, kind, state, reseller_id, reseller_name, customer_id, company_name, items, shown, agreed, seats,
    requested_by_id, requested_by, requested_at, decided_by_id, decided_by, decided_at)
  select p.provider_id, pg_temp.uuid7(b.at, 'wish ' || n), 'new', case when n % 100 = 7 then 'open' else 'declined' end::"OrderRequestState",
    reseller_id, reseller_name, customer_id, f.name, items, items, customer_id in (select customer_id from customer_agreement), quantity,
    p.agent_id, p.agent, b.at, p.agent_id, p.agent, b.at
  from plan p, bought b join fresh f using (n) join offer o on o.id = offer_id,
    jsonb_build_array(jsonb_build_object('offerId', offer_id, 'titleEn', title_en, 'titleFr', title_fr, 'term', 'P1Y', 'billing', 'monthly',
      'quantity', quantity)) items
  where k = 1 and n % 20 = 7 and reseller_id is not null order by b.at;
alter table order_request enable trigger copy;

-- The customer with a hundred subscriptions has renewed each, and has people.
insert into order_ (provider_id, id, customer_id, reseller_id, currency, total_minor, body_hash, placed_by_id, placed_by, created_at)
  select p.provider_id, pg_temp.uuid7(at, 'renewal ' || k), customer_id, reseller_id, p.currency, quantity * unit_minor, sha256(k::text::bytea),
    p.agent_id, p.agent, at + k * interval '1 millisecond' from plan p join bought on i = p.customers;

insert into order_line (provider_id, id, order_id, subscription_id, offer_id, transaction, quantity, term, billing, unit_minor)
  select p.provider_id, pg_temp.uuid7(at, 'renewed ' || k), pg_temp.uuid7(at, 'renewal ' || k), id, offer_id, 'renew', quantity, 'P1Y', 'monthly', unit_minor
  from plan p join bought on i = p.customers;

insert into app_user (id, email, first_name, last_name, password_hash, created_at)
  select pg_temp.uuid7(at, 'person ' || who), 'person' || who || '@' || domain, 'Person', who::text, p.password_hash, at
  from plan p join fresh on i = p.customers, generate_series(1, 300) who;

insert into membership (user_id, organisation_id, roles, display_name, sort_name, usage_location, email, first_name, last_name)
  select pg_temp.uuid7(at, 'person ' || who), tenant_id, '{user}', 'Person ' || who, 'person ' || who, p.country, 'person' || who || '@' || domain, 'Person', who::text
  from plan p join fresh on i = p.customers, generate_series(1, 300) who;
