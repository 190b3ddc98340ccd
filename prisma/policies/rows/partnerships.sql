-- Partnerships
grant select, insert, update on partnership_request, partnership to portal_app;

create policy read on partnership_request for select to portal_app using (provider_id = (select acting_org()) or key_hash = (select acting_key()));
create policy enter on partnership_request for insert to portal_app with check (provider_id = (select acting_org()) and (select acting_kind()) = 'provider');
create policy change on partnership_request for update to portal_app using (provider_id = (select acting_org()) or key_hash = (select acting_key()));

create policy read on partnership for select to portal_app using (provider_id = (select acting_org()) or reseller_id = (select acting_org()));
-- Only the reseller that holds a provider's link can make itself its partner.
create policy enter on partnership for insert to portal_app with check (
  reseller_id = (select acting_org()) and (select acting_kind()) = 'reseller'
  and exists (select 1 from partnership_request q where q.provider_id = partnership.provider_id and q.key_hash = (select acting_key())
             and q.state = 'accepted' and q.accepted_by_id = (select acting_org())));
create policy change on partnership for update to portal_app using (provider_id = (select acting_org()));

-- What a partnership copies of its reseller is written by triggers, which run as `portal_identity`.
grant select, update (reseller_name, country, mpn_id, city, vetting, programme, agreement_version) on partnership to portal_identity;
grant select on location, agreement, agreement_signature to portal_identity;
create policy identity on partnership to portal_identity using (true) with check (true);
create policy identity on location for select to portal_identity using (true);
create policy identity on agreement for select to portal_identity using (true);
create policy identity on agreement_signature for select to portal_identity using (true);
