-- Who is acting, as `lib/db/scope.ts` set it for this transaction. A setting that was only ever local reads '' afterwards, not NULL.
create or replace function acting_org() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.org', true), '')::uuid $$;

create or replace function acting_kind() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('app.kind', true), '') $$;

create or replace function acting_user() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.user', true), '')::uuid $$;

-- SHA-256 of the partnership link's key that this person holds, if any.
create or replace function acting_key() returns bytea language sql stable parallel safe
  as $$ select decode(nullif(current_setting('app.key', true), ''), 'hex') $$;
