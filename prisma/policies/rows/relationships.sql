-- Requests for a reseller relationship: made and changed by the company that asks, read by both partners and by who holds the link
grant select, insert, update on relationship_request to portal_app;
create policy read on relationship_request for select to portal_app using (
  provider_id = (select acting_org()) or reseller_id = (select acting_org()) or key_hash = (select acting_key()));
create policy enter on relationship_request for insert to portal_app with check (
  created_for_id = (select acting_org()) and (
    (provider_id = (select acting_org()) and (select acting_kind()) = 'provider')
    or (reseller_id = (select acting_org()) and (select acting_kind()) = 'reseller'))
  and (reseller_id is null or exists (select 1 from partnership p where p.provider_id = relationship_request.provider_id
    and p.reseller_id = relationship_request.reseller_id and p.state = 'active')));
create policy change on relationship_request for update to portal_app
  using (created_for_id = (select acting_org())) with check (state <> 'accepted');
-- Whoever holds a link sees the reseller it is for.
create policy invited on organisation for select to portal_app using (exists (
  select 1 from relationship_request q where q.key_hash = (select acting_key()) and q.reseller_id = organisation.id));

-- The customer's acceptance writes into its new partner's records: `relationship_accept` alone does that.
grant select, update on relationship_request to portal_identity;
grant insert, update on customer to portal_identity;
grant select, insert, update on customer_reseller to portal_identity;
create policy identity on relationship_request to portal_identity using (true) with check (true);
create policy identity_enter on customer for insert to portal_identity with check (true);
create policy identity_change on customer for update to portal_identity using (true);
create policy identity on customer_reseller to portal_identity using (true) with check (true);

-- A reseller leaves a customer by itself; `guard_customer_reseller` lets it do nothing else.
create policy leave on customer_reseller for update to portal_app using (reseller_id = (select acting_org()));

-- `tell_partner` writes what a customer decided into the logs of its partners.
create policy told on activity for insert to portal_identity with check (operation in ('withdrawRights', 'acceptRelationship'));
