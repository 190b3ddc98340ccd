-- The activity log: written once, never touched again
grant select, insert on activity to portal_app;
create policy read on activity for select to portal_app using (organisation_id = (select acting_org()));
create policy enter on activity for insert to portal_app with check (organisation_id = (select acting_org()) and user_id = (select acting_user()));
