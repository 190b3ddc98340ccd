-- Rates are everybody's to see and the operator's to set
grant select, insert on incentive_rate to portal_app;
create policy read on incentive_rate for select to portal_app using ((select acting_org()) is not null);
create policy enter on incentive_rate for insert to portal_app with check ((select acting_kind()) = 'operator');

-- The ledger is written by time alone, never by a person, and never again once its month is closed
grant select, insert, update, delete on incentive_credit, incentive_total, incentive_month to portal_app;
create policy read on incentive_credit for select to portal_app using (provider_id = (select acting_org()) or reseller_id = (select acting_org()));
create policy write on incentive_credit to portal_app using (provider_id = (select acting_org())
  and (select acting_user()) = '00000000-0000-7000-8000-00000000000c' and not exists (
    select 1 from incentive_month m where m.provider_id = incentive_credit.provider_id and m.month = incentive_credit.month and m.closed_at is not null));
create policy read on incentive_total for select to portal_app using (provider_id = (select acting_org()) or reseller_id = (select acting_org()));
create policy write on incentive_total to portal_app using (provider_id = (select acting_org())
  and (select acting_user()) = '00000000-0000-7000-8000-00000000000c' and not exists (
    select 1 from incentive_month m where m.provider_id = incentive_total.provider_id and m.month = incentive_total.month and m.closed_at is not null));
create policy read on incentive_month for select to portal_app using (provider_id = (select acting_org()));
create policy enter on incentive_month for insert to portal_app with check (provider_id = (select acting_org()) and (select acting_user()) = '00000000-0000-7000-8000-00000000000c');
create policy change on incentive_month for update to portal_app using (provider_id = (select acting_org())
  and (select acting_user()) = '00000000-0000-7000-8000-00000000000c' and closed_at is null) with check (true);

-- A provider's own settings
grant select, insert, update on provider_setting to portal_app;
create policy own on provider_setting to portal_app using (provider_id = (select acting_org()) and (select acting_kind()) = 'provider');

-- `ledgers_due` sees whose ledger is behind, and nothing that is in it.
grant select (provider_id, month, computed_at) on incentive_month to portal_identity;
create policy identity on incentive_month for select to portal_identity using (true);
grant select (provider_id, mpn_id) on reseller_period to portal_identity;
create policy identity on reseller_period for select to portal_identity using (true);
