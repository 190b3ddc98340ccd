-- The official providers list: everybody reads what is published; a provider asks for changes, the operator writes
grant select, insert, update on provider_profile, profile_change_request to portal_app;
create policy read on provider_profile for select to portal_app using (
  published or provider_id = (select acting_org()) or (select acting_kind()) = 'operator');
create policy enter on provider_profile for insert to portal_app with check ((select acting_kind()) = 'operator');
create policy change on provider_profile for update to portal_app using ((select acting_kind()) = 'operator');
create policy read on profile_change_request for select to portal_app using (
  provider_id = (select acting_org()) or (select acting_kind()) = 'operator');
create policy enter on profile_change_request for insert to portal_app with check (
  provider_id = (select acting_org()) and (select acting_kind()) = 'provider' and state = 'open');
create policy decide on profile_change_request for update to portal_app using ((select acting_kind()) = 'operator');
create policy withdraw on profile_change_request for update to portal_app
  using (provider_id = (select acting_org()) and state = 'open')
  with check (provider_id = (select acting_org()) and state = 'withdrawn');
