-- Sweeping
-- `sweep_people`, `sweep_sessions` and `sweep_drafts` delete what is old, whosever it is.
grant delete on membership, session, setup_info to portal_identity;
-- `for update skip locked` asks for the right to update.
grant select, update, delete on customer_draft to portal_identity;
create policy swept on customer_draft to portal_identity using (true);
