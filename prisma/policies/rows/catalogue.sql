-- Catalogue: everybody who is signed in reads, the operator writes
grant select, insert, update, delete on commerce_policy, offer, offer_price to portal_app;
create policy read on commerce_policy for select to portal_app using ((select acting_org()) is not null);
create policy read on offer for select to portal_app using ((select acting_org()) is not null);
create policy read on offer_price for select to portal_app using ((select acting_org()) is not null);
create policy write on commerce_policy to portal_app using ((select acting_kind()) = 'operator');
create policy write on offer to portal_app using ((select acting_kind()) = 'operator');
create policy write on offer_price to portal_app using ((select acting_kind()) = 'operator');
