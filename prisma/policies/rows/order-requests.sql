-- Order requests: the reseller asks for a customer that gave it delegated admin, its provider decides
grant select, insert, update on order_request to portal_app;
create policy read on order_request for select to portal_app using (provider_id = (select acting_org()) or reseller_id = (select acting_org()));
create policy ask on order_request for insert to portal_app with check (
  reseller_id = (select acting_org()) and (select acting_kind()) = 'reseller' and state = 'open' and exists (
    select 1 from customer_reseller r where r.provider_id = order_request.provider_id and r.customer_id = order_request.customer_id
    and r.reseller_id = (select acting_org()) and r.delegated_admin and r.ended_at is null));
create policy decide on order_request for update to portal_app using (provider_id = (select acting_org()) and (select acting_kind()) = 'provider');
create policy withdraw on order_request for update to portal_app
  using (reseller_id = (select acting_org()) and state = 'open') with check (reseller_id = (select acting_org()) and state = 'withdrawn');

grant select (provider_id, reseller_id, state, may_order) on partnership to portal_identity;

-- `request_copy` and `request_agreed` keep what a list shows.
grant update (agreed) on order_request to portal_identity;
grant select on customer_agreement to portal_identity;
create policy agreed on order_request for update to portal_identity using (true);
create policy requests on customer_agreement for select to portal_identity using (true);
