-- Row security says which rows a reseller may change, not which columns. What only its provider decides stays as it was.
-- A reseller with delegated admin rights manages licences, nickname, auto-renew, suspend and resume (product §2.2); those columns, and no others.
create or replace function guard_subscription() returns trigger language plpgsql as $$
  declare
    theirs constant text[] := '{nickname,quantity,auto_renew,state,suspended_at,stays_until,next_term,changes,version,due_at}';
  begin
    if acting_kind() = 'reseller' then
      if (to_jsonb(new) - theirs) is distinct from (to_jsonb(old) - theirs) then
        raise exception 'a reseller cannot change who is credited, who supports, what it is or what it costs';
      end if;
      if new.state is distinct from old.state and not (old.state in ('active', 'suspended') and new.state in ('active', 'suspended')) then
        raise exception 'a reseller suspends and resumes, nothing else';
      end if;
      if new.next_term is not null and new.next_term is distinct from old.next_term then
        raise exception 'a reseller does not decide the next term';
      end if;
    end if;
    return new;
  end
$$;
create or replace trigger guard before update on subscription for each row execute function guard_subscription();

-- A company keeps its own profile; what it is, where it is and whether it was vetted is the operator's word (rules §1.4), but for its appeal, which is
-- a function of its own.
create or replace function guard_organisation() returns trigger language plpgsql as $$
  begin
    if acting_kind() is not null and acting_kind() <> 'operator' and current_user <> 'portal_identity' and (new.kind, new.country, new.market, new.vetting, new.global_mpn_id, new.domain)
       is distinct from (old.kind, old.country, old.market, old.vetting, old.global_mpn_id, old.domain) then
      raise exception 'only the operator changes what an organisation is';
    end if;
    return new;
  end
$$;
create or replace trigger guard before update on organisation for each row execute function guard_organisation();
