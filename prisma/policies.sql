-- Which rows. One line a rule: who reads, who writes. Forced on every table; the functions in `policies/` are the only exceptions.
-- Read rules and write rules are apart: with one rule for both, a reseller could associate itself with a customer.
-- `(select acting_org())` is computed once a statement.

do $$
declare t record; p record;
begin
  for t in select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
             and c.relname not like '\_%' loop
    for p in select policyname from pg_policies where schemaname = 'public' and tablename = t.relname loop
      execute format('drop policy %I on public.%I', p.policyname, t.relname);
    end loop;
    execute format('alter table public.%I enable row level security', t.relname);
    execute format('alter table public.%I force row level security', t.relname);
    -- The owner migrates and seeds; forced security would otherwise shut it out too.
    execute format('create policy owner on public.%I to current_user using (true) with check (true)', t.relname);
    execute format('revoke all on public.%I from portal_app, portal_search, portal_identity, public', t.relname);
  end loop;
end $$;

grant usage on schema public to portal_app, portal_search, portal_identity;

-- Directory: companies, their locations and agreements ------------------------------------------------------------
grant select, insert, update on organisation, location, agreement, agreement_signature to portal_app;

create policy read on organisation for select to portal_app using (
  kind = 'provider' or id = (select acting_org()) or (select acting_kind()) = 'operator'
  or (kind = 'reseller' and (select acting_kind()) = 'provider')
  or (kind = 'reseller' and exists (select 1 from customer_reseller r where r.reseller_id = organisation.id and r.tenant_id = (select acting_org())))
  or (kind = 'customer' and exists (select 1 from customer c where c.tenant_id = organisation.id)));
create policy change on organisation for update to portal_app using (id = (select acting_org()) or (select acting_kind()) = 'operator');
create policy enter on organisation for insert to portal_app with check ((select acting_kind()) = 'operator');

create policy read on location for select to portal_app using (
  (select acting_kind()) in ('provider', 'operator') or organisation_id = (select acting_org())
  or exists (select 1 from organisation o where o.id = organisation_id and o.kind = 'provider'));
create policy enter on location for insert to portal_app with check ((select acting_kind()) = 'operator');

create policy read on agreement for select to portal_app using (true);
create policy enter on agreement for insert to portal_app with check ((select acting_kind()) = 'operator');
create policy read on agreement_signature for select to portal_app using (
  (select acting_kind()) in ('provider', 'operator') or organisation_id = (select acting_org()));
create policy enter on agreement_signature for insert to portal_app with check (organisation_id = (select acting_org()));

-- People: hashes and sessions are out of reach of the portal's role ------------------------------------------------
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
-- Who answers an invitation is nobody yet when it happens; the line is written for them.
create policy identity on activity for insert to portal_identity with check (operation = 'acceptInvitation');
create policy identity on organisation to portal_identity using (true) with check (kind in ('customer', 'operator'));

-- Partnerships ------------------------------------------------------------------------------------------------------
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

-- Customers ---------------------------------------------------------------------------------------------------------
grant select, insert, update on customer, customer_reseller, customer_agreement to portal_app;
grant select, insert, update, delete on customer_draft, setup_info to portal_app;

create policy read on customer for select to portal_app using (
  provider_id = (select acting_org()) or tenant_id = (select acting_org())
  or exists (select 1 from customer_reseller r where r.provider_id = customer.provider_id and r.customer_id = customer.id
             and r.reseller_id = (select acting_org()) and r.ended_at is null));
create policy enter on customer for insert to portal_app with check (provider_id = (select acting_org()) and (select acting_kind()) = 'provider');
create policy change on customer for update to portal_app using (provider_id = (select acting_org()));

create policy read on customer_reseller for select to portal_app using (
  provider_id = (select acting_org()) or reseller_id = (select acting_org()) or tenant_id = (select acting_org()));
create policy enter on customer_reseller for insert to portal_app with check (provider_id = (select acting_org()) and (select acting_kind()) = 'provider');
create policy change on customer_reseller for update to portal_app using (provider_id = (select acting_org()) or tenant_id = (select acting_org()));

create policy read on customer_agreement for select to portal_app using (
  provider_id = (select acting_org())
  or exists (select 1 from customer c where c.provider_id = customer_agreement.provider_id and c.id = customer_id));
create policy enter on customer_agreement for insert to portal_app with check (provider_id = (select acting_org()) and (select acting_kind()) = 'provider');

create policy own on customer_draft to portal_app using (provider_id = (select acting_org()) and user_id = (select acting_user()));
create policy own on setup_info to portal_app using (provider_id = (select acting_org()) and user_id = (select acting_user()));

-- Catalogue: everybody who is signed in reads, the operator writes ---------------------------------------------------
grant select, insert, update, delete on commerce_policy, offer, offer_price to portal_app;
create policy read on commerce_policy for select to portal_app using ((select acting_org()) is not null);
create policy read on offer for select to portal_app using ((select acting_org()) is not null);
create policy read on offer_price for select to portal_app using ((select acting_org()) is not null);
create policy write on commerce_policy to portal_app using ((select acting_kind()) = 'operator');
create policy write on offer to portal_app using ((select acting_kind()) = 'operator');
create policy write on offer_price to portal_app using ((select acting_kind()) = 'operator');

-- Orders and subscriptions: credited to another reseller means unseen ------------------------------------------------
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
  (select acting_kind()) = 'reseller' and transaction in ('addQuantity', 'removeQuantity') and exists (
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

-- The activity log: written once, never touched again -----------------------------------------------------------------
grant select, insert on activity to portal_app;
create policy read on activity for select to portal_app using (organisation_id = (select acting_org()));
create policy enter on activity for insert to portal_app with check (organisation_id = (select acting_org()) and user_id = (select acting_user()));

-- The official providers list: everybody reads what is published; a provider asks for changes, the operator writes ------
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

-- Vetting: the operator decides once and for the record; the company itself reads why -----------------------------------
grant select, insert on vetting_decision to portal_app;
create policy read on vetting_decision for select to portal_app using (
  organisation_id = (select acting_org()) or (select acting_kind()) = 'operator');
create policy enter on vetting_decision for insert to portal_app with check ((select acting_kind()) = 'operator');
-- Who speaks for a partner is one of the checks; a customer's people are not the operator's to see.
create policy vet on membership for select to portal_app using (
  (select acting_kind()) = 'operator'
  and exists (select 1 from organisation o where o.id = organisation_id and o.kind in ('provider', 'reseller')));

-- Catalogue imports are the operator's alone ------------------------------------------------------------------------------
grant select, insert, update, delete on catalogue_import, country_set to portal_app;
create policy own on catalogue_import to portal_app using ((select acting_kind()) = 'operator');
create policy own on country_set to portal_app using ((select acting_kind()) = 'operator');

-- Search: row security keeps an operator that is not leakproof out of an index, so each search is one function that names the tenant itself.
grant select on customer, customer_reseller, subscription to portal_search;
create policy search on customer for select to portal_search using (true);
create policy search on customer_reseller for select to portal_search using (true);
create policy search on subscription for select to portal_search using (true);

-- Who the security definer functions run as, and that only the portal may call them.
do $$
declare f record;
begin
  for f in select p.oid::regprocedure as signature, p.proname from pg_proc p
           where p.pronamespace = 'public'::regnamespace and p.prosecdef loop
    execute format('alter function %s owner to %I', f.signature,
      case when f.proname ~ '^(search_|similar_|pooled_)' then 'portal_search' else 'portal_identity' end);
    execute format('revoke all on function %s from public', f.signature);
    execute format('grant execute on function %s to portal_app', f.signature);
  end loop;
end $$;
