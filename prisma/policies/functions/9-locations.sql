-- A further business location of the acting company (pages §23). The number is the directory's to give, never the company's to choose; sent again, it is
-- the location there is.
create or replace function location_add(p_id uuid, p_name text, p_city text)
  returns table (answer text, mpn_id text) language plpgsql volatile security definer set search_path = public
  as $$
    declare company organisation; held location;
    begin
      select * into company from organisation o where o.id = acting_org() and o.kind in ('provider', 'reseller') and o.vetting = 'authorized';
      if company.id is null then return query select 'unverified', null::text; return; end if;
      -- Of two alike at once the second finds the first.
      perform pg_advisory_xact_lock(72707373, hashtext(company.id::text));
      select * into held from location l where l.id = p_id;
      if held.id is not null then
        return query select 'done', held.mpn_id::text where held.organisation_id = company.id;
        return;
      end if;
      select * into held from location l where l.organisation_id = company.id and lower(l.name) = lower(p_name) and lower(l.city) = lower(p_city);
      if held.id is not null then return query select 'there', held.mpn_id::text; return; end if;
      return query insert into location as l (id, organisation_id, mpn_id, name, city, country)
        values (p_id, company.id, issue_mpn_id(), p_name, p_city, company.country) returning 'done', l.mpn_id::text;
    end
  $$;
