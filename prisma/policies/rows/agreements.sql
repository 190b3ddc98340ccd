-- The next version of an agreement is the operator's alone until it is published
grant select, insert, update, delete on agreement_draft to portal_app;
create policy own on agreement_draft to portal_app using ((select acting_kind()) = 'operator');
