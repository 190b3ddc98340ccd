-- A tenant's people and their licences, for those who administer it. Named after `read`, so that one's own organisation is asked first.
create policy tenant on membership for select to portal_app using (administers(organisation_id));

grant select on license_assignment to portal_app;
create policy read on license_assignment for select to portal_app using (
  administers(tenant_id) and exists (select 1 from subscription s where s.provider_id = license_assignment.provider_id and s.id = subscription_id));

grant delete on app_user to portal_identity;
grant select, insert, update, delete on license_assignment to portal_identity;
grant select on customer_reseller, offer to portal_identity;
-- To hold a subscription's row takes the right to change it; no function changes one.
grant select, update (version) on subscription to portal_identity;
create policy users on license_assignment to portal_identity using (true) with check (true);
create policy users on customer_reseller for select to portal_identity using (true);
create policy users on subscription for select to portal_identity using (true);
create policy users_hold on subscription for update to portal_identity using (true) with check (false);
create policy users on offer for select to portal_identity using (true);
