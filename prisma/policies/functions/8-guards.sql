-- Row security says which rows a reseller may change, not which columns. What only its provider decides stays as it was.
create or replace function guard_subscription() returns trigger language plpgsql as $$
  begin
    if acting_kind() = 'reseller' and (new.reseller_id, new.reseller_mpn_id, new.support_contact_id, new.offer_id, new.unit_minor, new.currency, new.tenant_id, new.customer_id)
       is distinct from (old.reseller_id, old.reseller_mpn_id, old.support_contact_id, old.offer_id, old.unit_minor, old.currency, old.tenant_id, old.customer_id) then
      raise exception 'a reseller cannot change who is credited, who supports or what it costs';
    end if;
    return new;
  end
$$;
create or replace trigger guard before update on subscription for each row execute function guard_subscription();

-- A company keeps its own profile; what it is, where it is and whether it was vetted is the operator's word (rules §1.4).
create or replace function guard_organisation() returns trigger language plpgsql as $$
  begin
    if acting_kind() is not null and acting_kind() <> 'operator' and (new.kind, new.country, new.market, new.vetting, new.global_mpn_id, new.domain)
       is distinct from (old.kind, old.country, old.market, old.vetting, old.global_mpn_id, old.domain) then
      raise exception 'only the operator changes what an organisation is';
    end if;
    return new;
  end
$$;
create or replace trigger guard before update on organisation for each row execute function guard_organisation();
