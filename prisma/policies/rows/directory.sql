-- Directory: companies, their locations and agreements
grant select, insert, update on organisation, location, agreement, agreement_signature to portal_app;

create policy read on organisation for select to portal_app using (
  kind = 'provider' or id = (select acting_org()) or (select acting_kind()) = 'operator'
  or (kind = 'reseller' and (select acting_kind()) = 'provider')
  or (kind = 'reseller' and exists (select 1 from customer_reseller r where r.reseller_id = organisation.id and r.tenant_id = (select acting_org())))
  or (kind = 'customer' and exists (select 1 from customer c where c.tenant_id = organisation.id)));
create policy change on organisation for update to portal_app using (id = (select acting_org()) or (select acting_kind()) = 'operator');
create policy enter on organisation for insert to portal_app with check ((select acting_kind()) = 'operator');

create policy read on location for select to portal_app using (
  (select acting_kind()) in ('provider', 'operator') or organisation_id = (select acting_org())
  or exists (select 1 from organisation o where o.id = organisation_id and o.kind = 'provider'));
create policy enter on location for insert to portal_app with check ((select acting_kind()) = 'operator');

create policy read on agreement for select to portal_app using (true);
create policy enter on agreement for insert to portal_app with check ((select acting_kind()) = 'operator');
create policy read on agreement_signature for select to portal_app using (
  (select acting_kind()) in ('provider', 'operator') or organisation_id = (select acting_org()));
create policy enter on agreement_signature for insert to portal_app with check (organisation_id = (select acting_org()));
