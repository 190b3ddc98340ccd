-- People: hashes and sessions are out of reach of the portal's role
grant select (id, email, first_name, last_name, must_change_password, locale, disabled_at, created_at) on app_user to portal_app;
grant select on membership to portal_app;
create policy read on membership for select to portal_app using (organisation_id = (select acting_org()));
create policy read on app_user for select to portal_app using (exists (select 1 from membership m where m.user_id = app_user.id));

grant select, insert, update on app_user, membership, session to portal_identity;
grant select, insert on organisation to portal_identity;
grant select, insert, update, delete on rate_window to portal_identity;
create policy identity on app_user to portal_identity using (true) with check (true);
create policy identity on membership to portal_identity using (true) with check (true);
create policy identity on session to portal_identity using (true) with check (true);
create policy identity on rate_window to portal_identity using (true) with check (true);
-- A lost temporary password is made anew by `tenant_new_password`, for the provider whose customer it is.
grant select on customer to portal_identity;
grant select, insert, update on setup_info to portal_identity;
create policy identity on customer for select to portal_identity using (true);
create policy identity on setup_info to portal_identity using (true) with check (true);
-- An invitation is made and answered by functions; its own organisation may see it and let it run longer.
grant select, update (expires_at) on invitation to portal_app;
create policy read on invitation for select to portal_app using (organisation_id = (select acting_org()));
create policy change on invitation for update to portal_app using (organisation_id = (select acting_org()));
grant select, insert, update on invitation to portal_identity;
grant insert on activity to portal_identity;
create policy identity on invitation to portal_identity using (true) with check (true);
-- Who answers an invitation, or chooses a new password by a link, is nobody yet when it happens; the line is written for them.
create policy identity on activity for insert to portal_identity with check (operation in ('acceptInvitation', 'resetForgottenPassword'));
create policy identity on organisation to portal_identity using (true) with check (kind in ('customer', 'operator'));
