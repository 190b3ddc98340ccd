-- Catalogue imports are the operator's alone
grant select, insert, update, delete on catalogue_import, country_set to portal_app;
create policy own on catalogue_import to portal_app using ((select acting_kind()) = 'operator');
create policy own on country_set to portal_app using ((select acting_kind()) = 'operator');
