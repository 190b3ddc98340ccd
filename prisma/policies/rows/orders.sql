-- Orders and subscriptions: credited to another reseller means unseen
grant select, insert, update on order_, order_line, subscription, seat_lot, reseller_period to portal_app;

create policy read on order_ for select to portal_app using (
  provider_id = (select acting_org())
  or exists (select 1 from customer c where c.provider_id = order_.provider_id and c.id = customer_id and c.tenant_id = (select acting_org())));
create policy enter on order_ for insert to portal_app with check (provider_id = (select acting_org()) and (select acting_kind()) = 'provider');
-- A reseller with delegated admin rights changes licences, and that is an order; buying anything new is not open to it.
create policy enter_change on order_ for insert to portal_app with check (
  (select acting_kind()) = 'reseller' and exists (
    select 1 from customer_reseller r where r.provider_id = order_.provider_id and r.customer_id = order_.customer_id
    and r.reseller_id = (select acting_org()) and r.delegated_admin and r.ended_at is null));
create policy read on order_line for select to portal_app using (
  provider_id = (select acting_org())
  or exists (select 1 from order_ o where o.provider_id = order_line.provider_id and o.id = order_id));
create policy enter on order_line for insert to portal_app with check (provider_id = (select acting_org()) and (select acting_kind()) = 'provider');
create policy enter_change on order_line for insert to portal_app with check (
  (select acting_kind()) = 'reseller' and transaction in ('addQuantity', 'removeQuantity', 'resume') and exists (
    select 1 from subscription s join customer_reseller r on r.provider_id = s.provider_id and r.customer_id = s.customer_id
    where s.provider_id = order_line.provider_id and s.id = subscription_id and (s.reseller_id is null or s.reseller_id = (select acting_org()))
    and r.reseller_id = (select acting_org()) and r.delegated_admin and r.ended_at is null));

create policy read on subscription for select to portal_app using (
  provider_id = (select acting_org()) or tenant_id = (select acting_org()) or reseller_id = (select acting_org())
  or (reseller_id is null and exists (
      select 1 from customer_reseller r where r.provider_id = subscription.provider_id and r.customer_id = subscription.customer_id
      and r.reseller_id = (select acting_org()) and r.delegated_admin and r.ended_at is null)));
create policy enter on subscription for insert to portal_app with check (provider_id = (select acting_org()) and (select acting_kind()) = 'provider');
create policy change on subscription for update to portal_app using (
  provider_id = (select acting_org())
  or ((reseller_id is null or reseller_id = (select acting_org())) and exists (
      select 1 from customer_reseller r where r.provider_id = subscription.provider_id and r.customer_id = subscription.customer_id
      and r.reseller_id = (select acting_org()) and r.delegated_admin and r.ended_at is null)));

create policy read on seat_lot for select to portal_app using (
  provider_id = (select acting_org())
  or exists (select 1 from subscription s where s.provider_id = seat_lot.provider_id and s.id = subscription_id));
create policy write on seat_lot to portal_app using (
  provider_id = (select acting_org())
  or ((select acting_kind()) = 'reseller'
      and exists (select 1 from subscription s join customer_reseller r on r.provider_id = s.provider_id and r.customer_id = s.customer_id
        where s.provider_id = seat_lot.provider_id and s.id = subscription_id
        and r.reseller_id = (select acting_org()) and r.delegated_admin and r.ended_at is null)));

create policy read on reseller_period for select to portal_app using (provider_id = (select acting_org()) or reseller_id = (select acting_org()));
create policy write on reseller_period to portal_app using (provider_id = (select acting_org()));
