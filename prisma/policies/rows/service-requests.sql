-- Service requests: the customer files, whoever has one answers, both partners and the customer follow it
grant select, insert, update on service_request to portal_app;
grant select, insert on service_request_entry, service_request_file to portal_app;

create policy read on service_request for select to portal_app using (
  provider_id = (select acting_org()) or tenant_id = (select acting_org())
  or (reseller_id = (select acting_org()) and reseller_serves));
create policy enter on service_request for insert to portal_app with check (
  tenant_id = (select acting_org()) and (select acting_kind()) = 'customer' and exists (
    select 1 from subscription s where s.provider_id = service_request.provider_id and s.id = service_request.subscription_id
    and s.customer_id = service_request.customer_id and s.tenant_id = service_request.tenant_id));
create policy change on service_request for update to portal_app using (provider_id = (select acting_org()) or tenant_id = (select acting_org()));
create policy answer on service_request for update to portal_app
  using (reseller_id = (select acting_org()) and holder_id = (select acting_org())) with check (reseller_id = (select acting_org()));

create policy read on service_request_entry for select to portal_app using (exists (
  select 1 from service_request q where q.provider_id = service_request_entry.provider_id and q.id = request_id));
create policy enter on service_request_entry for insert to portal_app with check (
  company_id = (select acting_org()) and author_id = (select acting_user()) and exists (
    select 1 from service_request q where q.provider_id = service_request_entry.provider_id and q.id = request_id));
create policy read on service_request_file for select to portal_app using (exists (
  select 1 from service_request q where q.provider_id = service_request_file.provider_id and q.id = request_id));
create policy enter on service_request_file for insert to portal_app with check (
  company_id = (select acting_org()) and exists (
    select 1 from service_request q where q.provider_id = service_request_file.provider_id and q.id = request_id));
-- `requests_served` says whether its reseller serves the customer still.
grant update (reseller_serves) on service_request to portal_identity;
create policy served on service_request for update to portal_identity using (true);
