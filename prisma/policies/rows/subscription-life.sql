-- When a subscription was suspended, by whoever may suspend it
grant select, insert, update on suspension to portal_app;
create policy read on suspension for select to portal_app using (
  provider_id = (select acting_org())
  or exists (select 1 from subscription s where s.provider_id = suspension.provider_id and s.id = subscription_id));
create policy write on suspension to portal_app using (
  provider_id = (select acting_org())
  or ((select acting_kind()) = 'reseller'
      and exists (select 1 from subscription s join customer_reseller r on r.provider_id = s.provider_id and r.customer_id = s.customer_id
        where s.provider_id = suspension.provider_id and s.id = subscription_id
        and r.reseller_id = (select acting_org()) and r.delegated_admin and r.ended_at is null)));

-- `time_due` sees which providers have something due, and of a subscription no more than that takes.
grant select (provider_id, state, ends_at, stays_until, next_billing_at) on subscription to portal_identity;
create policy identity on subscription for select to portal_identity using (true);
