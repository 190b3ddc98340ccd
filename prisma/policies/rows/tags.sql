-- Tags are the provider's own
grant select, insert on tag to portal_app;
grant select, insert, delete on customer_tag to portal_app;
create policy own on tag to portal_app using (provider_id = (select acting_org())) with check (provider_id = (select acting_org()) and (select acting_kind()) = 'provider');
create policy own on customer_tag to portal_app using (provider_id = (select acting_org())) with check (provider_id = (select acting_org()) and (select acting_kind()) = 'provider');
