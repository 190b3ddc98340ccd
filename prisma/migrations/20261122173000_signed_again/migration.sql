-- A version of an agreement can ask to be signed again: from that moment on signatures of the versions before do not count.
alter table agreement add again_from timestamptz(3);
alter table agreement_draft add again_on date;

-- A partnership keeps which version its reseller has signed, 0 for none: whether that still counts is told by the clock.
drop index partnership_by_name;
drop index partnership_newest;
drop index partnership_unsigned;
alter table partnership add agreement_version integer not null default 0;

create or replace function partnership_copy() returns trigger language plpgsql security definer set search_path = public as $$
  begin
    select o.name, o.country, o.vetting, o.programme, l.mpn_id, l.city,
        coalesce((select max(a.version) from agreement_signature s join agreement a on a.id = s.agreement_id
          where s.organisation_id = o.id and s.market = o.market and a.kind = 'partner'), 0)
      into new.reseller_name, new.country, new.vetting, new.programme, new.mpn_id, new.city, new.agreement_version
      from organisation o left join lateral (select mpn_id, city from location where organisation_id = o.id
        order by country <> o.country, mpn_id limit 1) l on true
      where o.id = new.reseller_id;
    return new;
  end $$;

-- A signature that goes is told as one that comes.
create or replace function partner_changed() returns trigger language plpgsql security definer set search_path = public as $$
  begin
    update partnership set reseller_name = reseller_name
      where reseller_id = (coalesce(to_jsonb(new), to_jsonb(old))->>case tg_table_name when 'organisation' then 'id' else 'organisation_id' end)::uuid;
    return null;
  end $$;
drop trigger partner on agreement_signature;
create trigger partner after insert or update or delete on agreement_signature for each row execute function partner_changed();

update partnership set reseller_name = reseller_name;
alter table partnership drop agreement_signed;

create index partnership_by_name on partnership (provider_id, state, sort_name, id)
  include (reseller_id, reseller_name, country, mpn_id, city, vetting, programme, agreement_version, accepted_at);
create index partnership_newest on partnership (provider_id, state, accepted_at, id)
  include (reseller_id, sort_name, reseller_name, country, mpn_id, city, vetting, programme, agreement_version);
create index partnership_signed on partnership (provider_id, agreement_version) where state = 'active';
