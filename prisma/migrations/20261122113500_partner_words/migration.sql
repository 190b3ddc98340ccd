-- A partner's name as it is looked up: small letters without accents. Customers have theirs in `sort_name`.
create function partner_words(p_name text) returns text language sql immutable parallel safe
  as $$ select translate(lower(p_name), 'àáâãäåçèéêëìíîïñòóôõöøùúûüýÿšžłąęćńśźżčřůě', 'aaaaaaceeeeiiiinoooooouuuuyyszlaecnszzcrue') $$;

-- Prisma does not know indexes of expressions.
create index organisation_partner_words on organisation using gin (partner_words(name) gin_trgm_ops) where kind in ('provider', 'reseller');
