-- Partners by an id, a domain or a name. Whoever asks finds what row security would let it read: providers everybody, resellers a provider and the
-- operator, itself each. Customers are found by `search_customers`, which names their provider itself.
create or replace function search_partners(p_mpn text, p_id uuid, p_domain text, p_words text, p_most int)
  returns table (id uuid, kind text, name text, country text, market text, vetting text, programme text, domain text, global_mpn_id text,
                 locations json, signed boolean, linked boolean, self boolean)
  language plpgsql stable security definer set search_path = public set plan_cache_mode = force_custom_plan
  as $$
    begin
      if coalesce(acting_kind() not in ('provider', 'reseller', 'operator'), true) then return; end if;
      return query
        with found as (
          select o.id from organisation o where p_mpn is not null and o.global_mpn_id = p_mpn::char(7)
          union select l.organisation_id from location l where p_mpn is not null and l.mpn_id = p_mpn::char(7)
          union select o.id from organisation o where o.id = p_id
          union select o.id from organisation o where o.domain = p_domain
          union (select o.id from organisation o where p_words is not null and o.kind in ('provider', 'reseller')
            and partner_words(o.name) like partner_words(p_words) order by o.name limit p_most * 4))
        select o.id, o.kind::text, o.name, o.country::text, o.market, o.vetting::text, o.programme::text, o.domain, o.global_mpn_id::text,
          (select json_agg(json_build_object('mpnId', l.mpn_id, 'name', l.name, 'city', l.city, 'country', l.country) order by l.mpn_id)
            from (select * from location l where l.organisation_id = o.id order by l.mpn_id limit 50) l),
          -- Whether a provider has signed is its own and the operator's business.
          case when acting_kind() in ('provider', 'operator') or o.id = acting_org() then
            (agreement_standing(o.id, o.market, now())->>'signed')::boolean end,
          exists (select 1 from partnership p where p.state = 'active'
            and ((p.provider_id = acting_org() and p.reseller_id = o.id) or (p.provider_id = o.id and p.reseller_id = acting_org()))),
          o.id = acting_org()
        from found f join organisation o on o.id = f.id
        where case acting_kind()
          when 'operator' then true
          when 'provider' then o.kind in ('provider', 'reseller')
          else o.kind = 'provider' or o.id = acting_org() end
        order by o.id = acting_org() desc, o.kind, o.name, o.id limit p_most;
    end
  $$;
