-- A page of the resellers' list, of the activity log and of the overview is read from one index each: quality P4.

-- A line of the log keeps the customer's name as it was.
alter table activity add customer_name text;
update activity a set customer_name = c.company_name from customer c where c.provider_id = a.organisation_id and c.id = a.customer_id;
update activity a set customer_name = r.company_name from customer_reseller r
  where r.reseller_id = a.organisation_id and r.customer_id = a.customer_id and a.customer_name is null;

create function activity_customer() returns trigger language plpgsql as $$
  begin
    select c.company_name into new.customer_name from customer c where c.provider_id = new.organisation_id and c.id = new.customer_id;
    if new.customer_name is null then
      select r.company_name into new.customer_name from customer_reseller r
      where r.reseller_id = new.organisation_id and r.customer_id = new.customer_id limit 1;
    end if;
    return new;
  end $$;
create trigger customer before insert on activity for each row when (new.customer_id is not null and new.customer_name is null)
  execute function activity_customer();

-- What a provider's list shows of a reseller stands in the partnership.
drop index partnership_provider_id_state_accepted_at_id_idx;
drop index partnership_provider_id_state_sort_name_id_idx;
alter table partnership
  add reseller_name text not null default '',
  add country char(2) not null default '',
  add mpn_id char(7),
  add city text,
  add vetting "Vetting" not null default 'none',
  add programme "Programme" not null default 'pending',
  add agreement_signed boolean not null default false;

create function partnership_copy() returns trigger language plpgsql security definer set search_path = public as $$
  begin
    select o.name, o.country, o.vetting, o.programme, l.mpn_id, l.city,
        exists (select 1 from agreement_signature s join agreement a on a.id = s.agreement_id
          where s.organisation_id = o.id and s.market = o.market and a.kind = 'partner')
      into new.reseller_name, new.country, new.vetting, new.programme, new.mpn_id, new.city, new.agreement_signed
      from organisation o left join lateral (select mpn_id, city from location where organisation_id = o.id
        order by country <> o.country, mpn_id limit 1) l on true
      where o.id = new.reseller_id;
    return new;
  end $$;
create trigger copy before insert or update of reseller_name on partnership for each row execute function partnership_copy();

-- Whatever of this changes elsewhere is copied anew.
create function partner_changed() returns trigger language plpgsql security definer set search_path = public as $$
  begin
    update partnership set reseller_name = reseller_name
      where reseller_id = (to_jsonb(new)->>case tg_table_name when 'organisation' then 'id' else 'organisation_id' end)::uuid;
    return null;
  end $$;
create trigger partner after update of name, country, vetting, programme on organisation for each row
  when (new.kind = 'reseller') execute function partner_changed();
create trigger partner after insert or update on location for each row execute function partner_changed();
create trigger partner after insert on agreement_signature for each row execute function partner_changed();
update partnership set reseller_name = reseller_name;

create index partnership_by_name on partnership (provider_id, state, sort_name, id)
  include (reseller_id, reseller_name, country, mpn_id, city, vetting, programme, agreement_signed, accepted_at);
create index partnership_newest on partnership (provider_id, state, accepted_at, id)
  include (reseller_id, sort_name, reseller_name, country, mpn_id, city, vetting, programme, agreement_signed);
create index partnership_unsigned on partnership (provider_id, reseller_id) where state = 'active' and not agreement_signed;
create index partnership_request_open on partnership_request (provider_id, expires_at) where state = 'requested';

-- For counting, at a few bytes a row, as `search_work` and `search_news` do.
create index customer_lately on customer (provider_id, created_at) where state = 'active';
create index customer_reseller_delegated on customer_reseller (reseller_id, provider_id)
  where ended_at is null and delegated_admin and withdrawn_at is null;
create index subscription_credited on subscription (provider_id, reseller_id) where state <> 'deleted' and reseller_id is not null;
create index subscription_supported on subscription (provider_id, support_contact_id) where state <> 'deleted' and support_contact_id <> provider_id;
create index subscription_uncredited on subscription (provider_id) where state = 'active' and reseller_id is null;
