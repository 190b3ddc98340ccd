-- The acting provider's own customers whose name begins as this one does, the likest first: it may be the same company.
-- `p_start` is the folded beginning to look under, `p_name` the folded name to compare with.
create or replace function similar_customers(p_start text, p_name text)
  returns table (id uuid, company_name text, domain text, city text, country text)
  language sql stable security definer set search_path = public
  as $$
    select found.id, found.company_name, found.domain, found.city, found.country from (
      select c.id, c.company_name, c.domain, c.city, c.country::text, c.sort_name from customer c
      where c.provider_id = acting_org() and acting_kind() = 'provider' and c.state = 'active'
        and c.sort_name >= p_start and c.sort_name < p_start || chr(65535) and starts_with(c.sort_name, p_start)
      order by c.sort_name limit 500) found
    where similarity(found.sort_name, p_name) >= 0.4
    order by similarity(found.sort_name, p_name) desc, found.sort_name limit 5
  $$;
