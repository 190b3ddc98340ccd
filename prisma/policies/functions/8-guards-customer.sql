-- Of its provider's record a customer changes one thing: it takes delegated admin back. Giving it is more than a row's owner may do alone, so
-- nobody raises it by hand: it comes with the customer's creation, or with a link that the customer accepted (`relationship_accept`, which
-- runs as portal_identity).
create or replace function guard_customer() returns trigger language plpgsql as $$
  begin
    if current_user = 'portal_identity' then return new; end if;
    if acting_kind() is not null and new.delegated_admin and not old.delegated_admin then
      raise exception 'delegated admin is given by the customer alone';
    end if;
    if acting_kind() = 'customer' and (to_jsonb(new) - '{delegated_admin,withdrawn_at,withdrawn_by}'::text[])
       is distinct from (to_jsonb(old) - '{delegated_admin,withdrawn_at,withdrawn_by}'::text[]) then
      raise exception 'the record is its provider''s to keep';
    end if;
    return new;
  end
$$;
create or replace trigger guard before update on customer for each row execute function guard_customer();

create or replace function guard_customer_reseller() returns trigger language plpgsql as $$
  begin
    if current_user = 'portal_identity' then return new; end if;
    if acting_kind() is not null and new.delegated_admin and not old.delegated_admin then
      raise exception 'delegated admin is given by the customer alone';
    end if;
    if acting_kind() = 'customer' and (to_jsonb(new) - '{delegated_admin,withdrawn_at,withdrawn_by}'::text[])
       is distinct from (to_jsonb(old) - '{delegated_admin,withdrawn_at,withdrawn_by}'::text[]) then
      raise exception 'the relationship is its provider''s to keep';
    end if;
    if acting_kind() = 'reseller' and ((to_jsonb(new) - '{delegated_admin,ended_at}'::text[]) is distinct from (to_jsonb(old) - '{delegated_admin,ended_at}'::text[])
       or new.ended_at is null) then
      raise exception 'a reseller only leaves';
    end if;
    return new;
  end
$$;
create or replace trigger guard before update on customer_reseller for each row execute function guard_customer_reseller();

-- A directory role that was given is only ever taken back.
create or replace function guard_directory_role() returns trigger language plpgsql as $$
  begin
    if acting_kind() is not null and (old.withdrawn_at is not null or (to_jsonb(new) - '{withdrawn_at,withdrawn_by}'::text[])
       is distinct from (to_jsonb(old) - '{withdrawn_at,withdrawn_by}'::text[])) then
      raise exception 'a directory role is given or taken, never rewritten';
    end if;
    return new;
  end
$$;
create or replace trigger guard before update on directory_role for each row execute function guard_directory_role();
