-- Directory roles: the customer and its provider give and take them, the reseller reads its own
grant select, insert, update on directory_role to portal_app;
create policy read on directory_role for select to portal_app using (
  provider_id = (select acting_org()) or tenant_id = (select acting_org()) or reseller_id = (select acting_org()));
create policy enter on directory_role for insert to portal_app with check (
  (provider_id = (select acting_org()) or tenant_id = (select acting_org()))
  and exists (select 1 from customer_reseller r where r.provider_id = directory_role.provider_id and r.customer_id = directory_role.customer_id
    and r.tenant_id = directory_role.tenant_id and r.reseller_id = directory_role.reseller_id and r.ended_at is null));
create policy change on directory_role for update to portal_app
  using (provider_id = (select acting_org()) or tenant_id = (select acting_org()));
