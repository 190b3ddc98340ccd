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
