-- Vetting: the operator decides once and for the record; the company itself reads why
grant select, insert on vetting_decision to portal_app;
create policy read on vetting_decision for select to portal_app using (
  organisation_id = (select acting_org()) or (select acting_kind()) = 'operator');
create policy enter on vetting_decision for insert to portal_app with check ((select acting_kind()) = 'operator');
-- Who speaks for a partner is one of the checks; a customer's people are not the operator's to see.
create policy vet on membership for select to portal_app using (
  (select acting_kind()) = 'operator'
  and exists (select 1 from organisation o where o.id = organisation_id and o.kind in ('provider', 'reseller')));
