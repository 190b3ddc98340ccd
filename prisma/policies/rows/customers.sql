-- Customers
grant select, insert, update on customer_reseller, customer_agreement to portal_app;
-- Who else serves a customer is no reseller's business, so that column of the record is for search alone.
do $$
declare columns text := (select string_agg(quote_ident(attname), ', ') from pg_attribute
  where attrelid = 'public.customer'::regclass and attnum > 0 and not attisdropped and attname <> 'resellers');
begin
  execute format('grant select (%1$s), insert (%1$s), update (%1$s) on customer to portal_app', columns);
end $$;
grant select, insert, update, delete on customer_draft, setup_info to portal_app;

create policy read on customer for select to portal_app using (
  provider_id = (select acting_org()) or tenant_id = (select acting_org())
  or exists (select 1 from customer_reseller r where r.provider_id = customer.provider_id and r.customer_id = customer.id
             and r.reseller_id = (select acting_org()) and r.ended_at is null));
create policy enter on customer for insert to portal_app with check (provider_id = (select acting_org()) and (select acting_kind()) = 'provider');
create policy change on customer for update to portal_app using (provider_id = (select acting_org()));
-- The customer itself takes its provider's rights back; `guard_customer` leaves it nothing else.
create policy withdraw on customer for update to portal_app using (tenant_id = (select acting_org()));

create policy read on customer_reseller for select to portal_app using (
  provider_id = (select acting_org()) or reseller_id = (select acting_org()) or tenant_id = (select acting_org()));
create policy enter on customer_reseller for insert to portal_app with check (provider_id = (select acting_org()) and (select acting_kind()) = 'provider');
create policy change on customer_reseller for update to portal_app using (provider_id = (select acting_org()) or tenant_id = (select acting_org()));

create policy read on customer_agreement for select to portal_app using (
  provider_id = (select acting_org())
  or exists (select 1 from customer c where c.provider_id = customer_agreement.provider_id and c.id = customer_id));
create policy enter on customer_agreement for insert to portal_app with check (
  provider_id = (select acting_org()) and (select acting_kind()) = 'provider' and proof = 'attested');

-- What the customer accepts itself is its own word, in the record of each provider (rules §3.4).
create policy accept on customer_agreement for insert to portal_app with check (proof = 'accepted' and (select acting_kind()) = 'customer'
  and exists (select 1 from customer c where c.provider_id = customer_agreement.provider_id and c.id = customer_id and c.tenant_id = (select acting_org())));

create policy own on customer_draft to portal_app using (provider_id = (select acting_org()) and user_id = (select acting_user()));
create policy own on setup_info to portal_app using (provider_id = (select acting_org()) and user_id = (select acting_user()));
