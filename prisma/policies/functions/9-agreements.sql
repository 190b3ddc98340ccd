-- Versions of the partner agreement that are to be signed again, each from a day on; not those that a later one overtook before they took effect.
create or replace function agreement_again()
  returns setof agreement language sql stable
  as $$
    select a.* from agreement a where a.kind = 'partner' and a.again_from is not null and not exists (
      select 1 from agreement b where b.kind = 'partner' and b.version > a.version and b.effective_at <= a.effective_at)
  $$;

-- The least version whose signature counts at a moment. Never 0, which stands for none.
create or replace function agreement_floor(p_at timestamptz)
  returns int language plpgsql stable set plan_cache_mode = force_generic_plan
  as $$
    begin
      return greatest(1, (select max(g.version) from agreement_again() g where g.again_from <= p_at));
    end
  $$;

-- How a company stands to the partner agreement in a market: whether what it signed counts at a moment, and, where a later version is to be signed,
-- from when on it does not.
create or replace function agreement_standing(p_org uuid, p_market text, p_at timestamptz)
  returns json language plpgsql stable set plan_cache_mode = force_generic_plan
  as $$
    declare
      signed int := (select max(a.version) from agreement_signature s join agreement a on a.id = s.agreement_id
        where s.organisation_id = p_org and s.market = p_market and a.kind = 'partner');
      next agreement;
    begin
      if signed is null then return json_build_object('signed', false, 'again', null); end if;
      select g.* into next from agreement_again() g where g.version > signed order by g.again_from, g.version limit 1;
      return json_build_object('signed', coalesce(next.again_from > p_at, true), 'again',
        case when next.id is not null then json_build_object('from', next.again_from, 'version', next.version, 'effectiveAt', next.effective_at) end);
    end
  $$;
