-- Which rows. One line a rule: who reads, who writes. Forced on every table; the functions in `policies/functions/` are the only exceptions.
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
