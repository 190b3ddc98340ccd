-- Links to a new password are made and used by functions alone
grant select, insert, update, delete on password_reset to portal_identity;
create policy identity on password_reset to portal_identity using (true) with check (true);
