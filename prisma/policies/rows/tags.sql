-- Tags are the provider's own
grant select, insert, update, delete on tag to portal_app;
grant select, insert, delete on customer_tag to portal_app;
create policy own on tag to portal_app using (provider_id = (select acting_org())) with check (provider_id = (select acting_org()) and (select acting_kind()) = 'provider');
create policy own on customer_tag to portal_app using (provider_id = (select acting_org())) with check (provider_id = (select acting_org()) and (select acting_kind()) = 'provider');
-- Customers are found by tag in search too, and their copies beside the tag follow them whoever changes them.
grant select on customer_tag to portal_search;
create policy search on customer_tag for select to portal_search using (true);
grant select, update on customer_tag to portal_identity;
create policy copied on customer_tag to portal_identity using (true) with check (true);
