-- Enrolment: asked and confirmed by functions alone. The operator sees who asks, a company how it came; keys and passwords nobody.
grant select (id, kind, name, country, market, address_line1, address_line2, city, state, postal_code, registration_id, phone, mpn_id, first_name,
  last_name, email, domain, locale, link_provider_id, link_request_id, created_at, expires_at, confirmed_at, organisation_id) on enrolment to portal_app;
create policy read on enrolment for select to portal_app using (
  (select acting_kind()) = 'operator' or organisation_id = (select acting_org()));
grant select, insert, update, delete on enrolment to portal_identity;
create policy identity on enrolment to portal_identity using (true) with check (true);
grant select on partnership_request to portal_identity;
create policy identity on partnership_request for select to portal_identity using (true);
grant insert on location to portal_identity;
create policy enrol on location for insert to portal_identity with check (true);
grant update (vetting, programme) on organisation to portal_identity;
create policy enrol on organisation to portal_identity using (true)
  with check (kind in ('provider', 'reseller') and vetting = 'pending' and programme = 'pending');
-- Who confirms its address is nobody yet when it happens; the line is written for it.
create policy enrol on activity for insert to portal_identity with check (operation = 'confirmEnrolment');

-- Appeals: the company's own and the operator's to read; written by a function, for good.
grant select on vetting_appeal to portal_app;
create policy read on vetting_appeal for select to portal_app using (
  organisation_id = (select acting_org()) or (select acting_kind()) = 'operator');
grant insert on vetting_appeal to portal_identity;
create policy identity on vetting_appeal to portal_identity using (true) with check (true);
