-- Letters: a company's own, and what became of them
grant select, insert, update (state, attempts, due_at, settled_at, answer, content) on letter to portal_app;
create policy read on letter for select to portal_app using (organisation_id = (select acting_org()));
create policy enter on letter for insert to portal_app with check (organisation_id = (select acting_org()));
create policy change on letter for update to portal_app using (organisation_id = (select acting_org()));
grant select, insert, delete on letter to portal_identity;
create policy identity on letter to portal_identity using (true) with check (true);

-- Which of them one wants is one's own affair.
grant select, insert, update on letter_choice to portal_app;
create policy own on letter_choice to portal_app
  using (organisation_id = (select acting_org()) and user_id = (select acting_user()))
  with check (organisation_id = (select acting_org()) and user_id = (select acting_user()));
grant select on letter_choice to portal_identity;
create policy identity on letter_choice for select to portal_identity using (true);

-- How far a provider's people have been told; the worker writes it as the provider.
grant select, insert, update on renewal_digest to portal_app;
create policy own on renewal_digest to portal_app
  using (provider_id = (select acting_org())) with check (provider_id = (select acting_org()));
grant select on renewal_digest to portal_identity;
create policy identity on renewal_digest for select to portal_identity using (true);

-- Who takes part in what a letter tells is read by the functions that write it.
grant select on service_request, service_request_entry, order_request to portal_identity;
create policy letters on service_request for select to portal_identity using (true);
create policy letters on service_request_entry for select to portal_identity using (true);
create policy letters on order_request for select to portal_identity using (true);
